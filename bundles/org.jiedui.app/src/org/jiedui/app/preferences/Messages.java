/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.preferences;

import org.eclipse.osgi.util.NLS;

/** Texts of this package. */
final class Messages extends NLS {

	public static String generalDescription;
	public static String language;
	public static String languageSystem;
	public static String languageChinese;
	public static String languageEnglish;
	public static String languageHint;
	public static String theme;
	public static String themeLight;
	public static String themeDark;
	public static String money;
	public static String moneyYuan;
	public static String moneyTenThousand;
	public static String author;
	public static String authorHint;
	public static String restartQuestion;
	public static String restart;

	static {
		initializeMessages("org.jiedui.app.preferences.messages", Messages.class);
	}

	private Messages() {
	}
}
