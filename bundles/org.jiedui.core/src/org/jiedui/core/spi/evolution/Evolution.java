/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.spi.evolution;

import java.util.function.UnaryOperator;

/**
 * What a {@link MigrationStep} can do to stored books. Classes are those of the step's package and its sub-packages; names are the present ones,
 * after all that was done before. What is said of a class holds for all that inherit from it, in other modules too. The history is changed along, so
 * that it can be read and taken back as before.
 * <p>
 * Every method throws IllegalArgumentException if there is no such class or feature, and IllegalStateException if the class, or one that
 * inherits from it, has the new name already. One that went away without a step does not keep its name.
 */
public interface Evolution {

	/** The class has another name; its objects stay where they are. */
	void renameClass(String type, String name);

	/** The feature, which the class itself declares, has another name; its values stay where they are. */
	void renameFeature(String type, String feature, String name);

	/**
	 * The attribute, which the class itself declares, has values of another form or another type, or one in place of many, or many in place of one.
	 *
	 * @param conversion from the string form of the former data type to that of the new one; never gets null; null where nothing stays. Must not
	 *        depend on anything but the value
	 */
	void convert(String type, String feature, UnaryOperator<String> conversion);

	/**
	 * The attribute, which the class itself declares, is one of another class now: of the parts of an object, or of the object that contains it. A
	 * move between a class and those that inherit from it needs no step. What nobody set does not move, nor what a conversion leaves out; what the
	 * history tells of it stays with the objects that had it, where nobody reads it.
	 *
	 * @param target the class that has an attribute of the same name and type now; of several parts each gets the value, or the list, of those of
	 *        several parts the container gets one
	 */
	void moveFeature(String type, String feature, String target);

	/**
	 * The feature, which the class itself declares, is no more, and one of the same name would be another one. What it held stays in the tables, where
	 * only SQL finds it.
	 */
	void retireFeature(String type, String feature);
}
