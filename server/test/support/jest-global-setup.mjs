import { openBroker } from './mariadb-broker.mjs';

export default openBroker;
