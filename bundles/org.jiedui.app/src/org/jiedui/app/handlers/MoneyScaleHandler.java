/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.handlers;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.PlatformUI;
import org.jiedui.core.format.MoneyScale;
import org.jiedui.ui.settings.Settings;

/** Switches between 元 and 万元 on all screens. */
public final class MoneyScaleHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		Settings settings = PlatformUI.getWorkbench().getService(Settings.class);
		settings.setMoneyScale(settings.moneyScale() == MoneyScale.YUAN ? MoneyScale.TEN_THOUSAND : MoneyScale.YUAN);
		return null;
	}
}
