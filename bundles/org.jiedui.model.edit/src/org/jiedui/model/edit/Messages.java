/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.model.edit;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String Command_add;
	public static String Command_change;
	public static String Command_move;
	public static String Command_remove;
	public static String Command_several;
	public static String Model_brokenModel;
	public static String Model_brokenModule;
	public static String Model_circle;
	public static String Model_doesNotLoad;
	public static String Model_nameless;
	public static String Model_namelessPackage;
	public static String Model_noFeature;
	public static String Model_noNumber;
	public static String Model_noPattern;
	public static String Model_noSuperType;
	public static String Model_noType;
	public static String Model_twice;
	public static String Value_no;
	public static String Value_yes;

	static {
		initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
