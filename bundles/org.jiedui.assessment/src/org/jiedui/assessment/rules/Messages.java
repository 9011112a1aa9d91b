/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.assessment.rules;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String clear;
	public static String difference;
	public static String evidence;
	public static String evidenceMore;
	public static String grade;
	public static String gradeOpen;
	public static String one;
	public static String points;
	public static String separator;
	public static String set;
	public static String setWeights;
	public static String weights;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
