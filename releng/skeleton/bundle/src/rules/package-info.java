/** What must hold of the records of this module: one class for each rule. */
package @ID@.rules;
