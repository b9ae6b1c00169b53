/**
 * A link or the address of a file: http, https, mailto, or relative to the page. Nothing that runs (`javascript:`, `data:`), however
 * it is disguised: what has a colon before the first `/`, `?` or `#` needs a scheme of the list, blanks before it included.
 */
export const URL_PATTERN = /^([hH][tT][tT][pP][sS]?:\/\/|mailto:|[^:]*$|[^:/?#]*[/?#])/;
