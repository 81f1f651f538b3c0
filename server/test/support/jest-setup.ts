import 'reflect-metadata';
import { watchNestedTransactions } from '../../src/database/transaction-context.js';

watchNestedTransactions();
