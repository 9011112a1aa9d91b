/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.create;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.handlers.HandlerUtil;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.views.ActiveBooks;

/** Offers what can be created where the user is, as a menu at the pointer, once the books there are loaded. */
public final class NewInContextHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) throws ExecutionException {
		IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
		ActiveBooks.in(window).ifPresent(active -> new Continuation<>(active.books().request()).then(open -> offer(window)));
		return null;
	}

	/** @param window whose books are loaded */
	static void offer(IWorkbenchWindow window) {
		IContributionItem[] items = new CreationItems(window).make();
		if (items.length > 0 && !window.getShell().isDisposed()) {
			popUp(window, items);
		}
	}

	private static void popUp(IWorkbenchWindow window, IContributionItem[] items) {
		MenuManager manager = new MenuManager();
		for (IContributionItem item : items) {
			manager.add(item);
		}
		Display display = window.getShell().getDisplay();
		Control focus = display.getFocusControl() == null ? window.getShell() : display.getFocusControl();
		Menu menu = manager.createContextMenu(focus);
		menu.addMenuListener(MenuListener.menuHiddenAdapter(event -> display.asyncExec(manager::dispose)));
		menu.setLocation(display.getCursorLocation());
		menu.setVisible(true);
	}
}
