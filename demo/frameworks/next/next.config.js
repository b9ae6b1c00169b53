// The server takes the library as Node does: it reads the outlines of its maps from the package.
export default { serverExternalPackages: ['impact-widgets'] };
