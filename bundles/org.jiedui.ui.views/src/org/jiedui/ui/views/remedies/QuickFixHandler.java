/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.remedies;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.core.remedy.QuickFixes;
import org.jiedui.ui.findings.FocusedFindings;
import org.jiedui.ui.settings.Settings;

/** Opens a menu of all that would mend what is wrong where the user is. */
public final class QuickFixHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchPart part = HandlerUtil.getActivePartChecked(event);
		FocusedFindings focused = Adapters.adapt(part, FocusedFindings.class);
		if (focused != null) {
			IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
			RemedyChoice choice = new RemedyChoice(focused, window.getService(QuickFixes.class), window.getService(Settings.class).valueFormat());
			open(choice, focused, window.getShell().getDisplay());
		}
		return null;
	}

	private static void open(RemedyChoice choice, FocusedFindings focused, Display display) {
		Control control = display.getFocusControl();
		if (control == null) {
			return;
		}
		Menu menu = new Menu(control.getShell(), SWT.POP_UP);
		for (String label : choice.labels()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			int count = choice.count(label);
			item.setText((count == 1 ? label : NLS.bind(Messages.severalAlike, label, count)).replace("&", "&&"));
			item.addListener(SWT.Selection, selected -> choice.execute(label));
		}
		if (choice.labels().isEmpty()) {
			MenuItem none = new MenuItem(menu, SWT.PUSH);
			none.setText(focused.findings().isEmpty() ? Messages.nothingWrong : Messages.noRemedy);
			none.setEnabled(false);
		}
		// A selection comes after the menu is hidden.
		menu.addListener(SWT.Hide, hidden -> display.asyncExec(menu::dispose));
		menu.setLocation(place(control, display));
		menu.setVisible(true);
	}

	/** At the mouse where it is over the control, else at its middle. */
	private static Point place(Control control, Display display) {
		Point mouse = display.getCursorLocation();
		Point size = control.getSize();
		Point inside = control.toControl(mouse);
		boolean over = inside.x >= 0 && inside.y >= 0 && inside.x < size.x && inside.y < size.y;
		return over ? mouse : control.toDisplay(size.x / 2, size.y / 2);
	}
}
