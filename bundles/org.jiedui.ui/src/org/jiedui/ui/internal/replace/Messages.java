/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.replace;

import org.eclipse.osgi.util.NLS;

/** Texts of finding and replacing. */
public final class Messages extends NLS {

	public static String after;
	public static String before;
	public static String caseMatters;
	public static String close;
	public static String column;
	public static String find;
	public static String findButton;
	public static String found;
	public static String foundSome;
	public static String looking;
	public static String nothing;
	public static String replace;
	public static String replaceButton;
	public static String replaced;
	public static String replacedSome;
	public static String row;
	public static String scope;
	public static String scopeAll;
	public static String scopeColumn;
	public static String scopeSelection;
	public static String title;
	public static String undo;
	public static String wholeCell;

	static {
		NLS.initializeMessages(Messages.class.getPackageName() + ".messages", Messages.class);
	}

	private Messages() {
	}
}
