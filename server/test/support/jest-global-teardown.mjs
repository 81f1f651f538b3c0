import { closeBroker } from './mariadb-broker.mjs';

export default closeBroker;
