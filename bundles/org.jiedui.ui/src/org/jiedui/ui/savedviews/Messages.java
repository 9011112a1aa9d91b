/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.savedviews;

import org.eclipse.osgi.util.NLS;

/** Texts about saved views. */
final class Messages extends NLS {

	public static String byAt;
	public static String changedMeanwhile;
	public static String copyOf;
	public static String deleteChanged;
	public static String deleteQuestion;
	public static String deleteVerb;
	public static String deletedMeanwhile;
	public static String goneMeanwhile;
	public static String goneSince;
	public static String lost;
	public static String nameNeeded;
	public static String nameQuestion;
	public static String nameTaken;
	public static String renameTitle;
	public static String replaceTheirs;
	public static String saveAgain;
	public static String saveAsTitle;
	public static String saveAsVerb;
	public static String saving;
	public static String takeTheirs;
	public static String title;
	public static String unreadable;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
