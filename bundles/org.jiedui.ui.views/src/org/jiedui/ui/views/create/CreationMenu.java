/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.create;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.CompoundContributionItem;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.views.ActiveBooks;
import org.jiedui.ui.views.NamedBooks;

/** The submenu New of context menus. Where the books are not loaded, its one entry loads them and then offers the rest. */
public final class CreationMenu extends CompoundContributionItem {

	@Override
	protected IContributionItem[] getContributionItems() {
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		return ActiveBooks.in(window).map(ActiveBooks::books).filter(books -> books.loaded().isEmpty())
				.map(books -> new IContributionItem[] { new ActionContributionItem(loading(window, books)) })
				.orElseGet(() -> new CreationItems(window).make());
	}

	private static Action loading(IWorkbenchWindow window, NamedBooks books) {
		return new Action(Messages.choose) {
			@Override
			public void run() {
				new Continuation<>(books.request()).then(open -> NewInContextHandler.offer(window));
			}
		};
	}
}
