/**
 * @template T
 * @param {Promise<T>} promise @param {number} milliseconds it may take
 * @param {string} message of the error when it takes longer, or never ends
 * @returns {Promise<T>}
 */
export async function within(promise, milliseconds, message) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(message)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
