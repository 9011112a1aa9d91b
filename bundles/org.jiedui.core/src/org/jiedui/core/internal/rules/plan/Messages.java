/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.rules.plan;

import org.eclipse.osgi.util.NLS;

/** Sentences of this package in the user's language. */
public final class Messages extends NLS {

	public static String approval;
	public static String doneTooEarly;
	public static String milestoneLate;
	public static String milestoneOverdue;
	public static String notDone;
	public static String otherYear;
	public static String overdue;
	public static String responsible;
	public static String subtaskLate;
	public static String twoPlans;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
