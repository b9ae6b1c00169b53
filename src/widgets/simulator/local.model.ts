export { localIncomeFields, localIncomeSimulation } from './local-income.model.js';
export { localMultiplierFields, localMultiplierSimulation } from './local-multiplier.model.js';
export { placeOf } from './place.model.js';
