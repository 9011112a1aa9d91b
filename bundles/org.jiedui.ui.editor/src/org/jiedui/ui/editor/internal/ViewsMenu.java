/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.IMenuCreator;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.ui.actions.RunAction;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.savedviews.SavedView;
import org.jiedui.ui.savedviews.ViewDesk;

/** The drop-down of a ledger's views: which there are, which one is shown, and what can be done with it. */
final class ViewsMenu extends Action implements IMenuCreator {

	private final ViewDesk desk;
	private final Runnable highlight;
	private MenuManager menu;

	/** @param highlight opens the dialog in which it is said what is highlighted */
	ViewsMenu(ViewDesk desk, Runnable highlight) {
		super(Messages.Views_label, IAction.AS_DROP_DOWN_MENU);
		this.desk = desk;
		this.highlight = highlight;
		setImageDescriptor(Icon.VIEWS.descriptor());
		setMenuCreator(this);
		desk.addListener(this::refresh);
		refresh();
	}

	/** Says which view is shown. */
	private void refresh() {
		setText(desk.chosen().map(view -> NLS.bind(Messages.Views_named, escaped(title(view)))).orElse(Messages.Views_label));
		setToolTipText(desk.notice().isEmpty() ? Messages.Views_tip : desk.notice());
	}

	/** The name of a view, with a mark where the ledger is not looked at as it says. */
	private String title(SavedView view) {
		return desk.isChosen(view) && desk.isChanged() ? NLS.bind(Messages.Views_changed, view.name()) : view.name();
	}

	/** No letter of a name is a mnemonic. */
	private static String escaped(String name) {
		return name.replace("&", "&&");
	}

	/** A click beside the arrow opens the menu too. */
	@Override
	public void runWithEvent(Event event) {
		if (event.widget instanceof ToolItem item) {
			Menu shown = getMenu(item.getParent());
			Rectangle bounds = item.getBounds();
			shown.setLocation(item.getParent().toDisplay(bounds.x, bounds.y + bounds.height));
			shown.setVisible(true);
		}
	}

	@Override
	public Menu getMenu(Control parent) {
		dispose();
		menu = new MenuManager();
		fill(menu);
		Menu made = menu.createContextMenu(parent);
		// What others saved meanwhile is there the next time.
		made.addMenuListener(MenuListener.menuShownAdapter(event -> desk.read()));
		return made;
	}

	@Override
	public Menu getMenu(Menu parent) {
		return null;
	}

	void fill(IMenuManager entries) {
		if (!desk.notice().isEmpty()) {
			entries.add(disabled(desk.notice()));
			entries.add(new Separator());
		}
		List<SavedView> views = desk.list();
		if (views.isEmpty()) {
			entries.add(disabled(Messages.Views_none));
		}
		views.forEach(view -> entries.add(view(view)));
		entries.add(new Separator());
		entries.add(action(Messages.Views_back, Icon.REVERT, true, desk::standard));
		entries.add(new Separator());
		boolean chosen = desk.chosen().isPresent();
		entries.add(action(Messages.Views_save, Icon.SAVE, !chosen || desk.isChanged(), desk.edits()::save));
		entries.add(action(Messages.Views_saveAs, null, true, desk.edits()::saveAs));
		entries.add(action(Messages.Views_rename, null, chosen, desk.edits()::rename));
		entries.add(action(Messages.Views_delete, Icon.DELETE, chosen, desk.edits()::delete));
		entries.add(new Separator());
		entries.add(action(Messages.Views_highlight, Icon.HIGHLIGHT, true, highlight));
	}

	private IAction view(SavedView view) {
		IAction entry = new Action(escaped(title(view)), IAction.AS_RADIO_BUTTON) {
			@Override
			public void run() {
				// A radio button tells also when it is chosen no more.
				if (isChecked()) {
					desk.choose(view);
				}
			}
		};
		entry.setChecked(desk.isChosen(view));
		return entry;
	}

	private static IAction action(String text, Icon icon, boolean enabled, Runnable run) {
		IAction action = icon == null ? new RunAction(text, run) : new RunAction(text, icon, run);
		action.setEnabled(enabled);
		return action;
	}

	private static IAction disabled(String text) {
		return action(escaped(text), null, false, () -> {
			// It only says something.
		});
	}

	@Override
	public void dispose() {
		if (menu != null) {
			menu.dispose();
			menu = null;
		}
	}
}
