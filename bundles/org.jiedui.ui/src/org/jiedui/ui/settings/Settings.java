/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.settings;

import org.jiedui.core.format.MoneyScale;
import org.jiedui.core.format.ValueFormat;

/** What the user sets for all screens. An OSGi service; UI thread only. Kept in the preferences of the workspace. */
public interface Settings {

	/** The unit in which money is shown and typed. */
	MoneyScale moneyScale();

	void setMoneyScale(MoneyScale scale);

	/** How values look in the language of the screen and with {@link #moneyScale()}; to be asked anew when settings change. */
	ValueFormat valueFormat();

	/** The name under which changes are kept in the history, never blank. */
	String author();

	/** @param name blank for the name that the operating system gives */
	void setAuthor(String name);

	/** Tells of every change, on the thread that made it. Adding a listener twice is adding it once. */
	void addListener(Runnable listener);

	void removeListener(Runnable listener);
}
