/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import org.eclipse.core.commands.State;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.ui.settings.Settings;

/** Whether money is shown in 万元, for the check mark in the menu. */
public final class MoneyScaleState extends State {

	@Override
	public Object getValue() {
		return PlatformUI.getWorkbench().getService(Settings.class).moneyScale() == MoneyScale.TEN_THOUSAND;
	}
}
