/** The strictest policy that the widgets promise to work under, server-rendered pages included. */
export const contentSecurityPolicy = "default-src 'self'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'";
