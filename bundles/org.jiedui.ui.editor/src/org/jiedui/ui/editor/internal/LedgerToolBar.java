/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.ActionContributionItem;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.ui.actions.RunAction;
import org.jiedui.ui.create.Creation;
import org.jiedui.ui.images.Icon;

/** The tool bar above a ledger: new, delete, filter row, columns, views, details. */
final class LedgerToolBar {

	private final LedgerPage page;
	private final ToolBarManager manager = new ToolBarManager(SWT.FLAT | SWT.RIGHT);
	private final Action delete;
	private final Action duplicate;
	private final Action export;
	private final DetailsAction details;
	private final ToolBar bar;

	LedgerToolBar(Composite parent, LedgerPage page) {
		this.page = page;
		delete = new RunAction(Messages.LedgerPage_delete, Icon.DELETE, page::deleteRows);
		duplicate = new RunAction(Messages.LedgerPage_duplicate, Icon.COPY, page::duplicateRows);
		export = new RunAction(Messages.LedgerPage_export, Icon.EXPORT_FILE, page::exportRows);
		details = new DetailsAction(page::details);
		if (page.makesRows()) {
			manager.add(newAction());
			manager.add(delete);
		}
		manager.add(new RunAction(Messages.LedgerPage_filter, Icon.FILTER, () -> page.grid().toggleFilterRow()));
		manager.add(groupAction());
		manager.add(new RunAction(Messages.LedgerPage_columns, Icon.COLUMNS, () -> page.grid().chooseColumns()));
		ActionContributionItem views = new ActionContributionItem(new ViewsMenu(page.views(), () -> page.grid().editHighlights()));
		views.setMode(ActionContributionItem.MODE_FORCE_TEXT);
		manager.add(views);
		if (page.makesRows()) {
			manager.add(export);
		}
		manager.add(details);
		bar = manager.createControl(parent);
	}

	Control control() {
		return bar;
	}

	/** Another row is selected. */
	void refresh() {
		delete.setEnabled(page.canDelete());
	}

	/** The form was folded away or out. */
	void folded() {
		details.refresh();
	}

	/** Opens the menu of what can be created; where there is only one kind and no template, it is created at once. */
	private Action newAction() {
		Action action = new Action(Messages.LedgerPage_new) {
			@Override
			public void runWithEvent(Event event) {
				List<Creation> kinds = page.creations();
				List<IContributionItem> templates = page.templates();
				if (kinds.size() == 1 && templates.isEmpty()) {
					page.create(kinds.getFirst());
				} else if (event.widget instanceof ToolItem item) {
					MenuManager menu = new MenuManager();
					fill(menu, kinds, templates);
					showMenu(menu, item.getBounds());
				}
			}
		};
		action.setImageDescriptor(Icon.NEW.descriptor());
		action.setToolTipText(Messages.LedgerPage_new);
		return action;
	}

	/** Opens the menu of what rows can be grouped by. */
	private Action groupAction() {
		Action action = new Action(Messages.LedgerPage_groups) {
			@Override
			public void runWithEvent(Event event) {
				if (event.widget instanceof ToolItem item) {
					MenuManager menu = new MenuManager();
					page.grid().fillGroupMenu(menu);
					showMenu(menu, item.getBounds());
				}
			}
		};
		action.setImageDescriptor(Icon.GROUP.descriptor());
		action.setToolTipText(Messages.LedgerPage_groups);
		return action;
	}

	private void showMenu(MenuManager menu, Rectangle item) {
		Point below = bar.toDisplay(item.x, item.y + item.height);
		Menu shown = menu.createContextMenu(bar);
		// The entry that was chosen is told after its menu is hidden.
		shown.addMenuListener(MenuListener.menuHiddenAdapter(event -> event.display.asyncExec(menu::dispose)));
		shown.setLocation(below);
		shown.setVisible(true);
	}

	/** Rows of the ledger stand apart from parts of the selected row, and both from templates. */
	private void fill(IMenuManager menu, List<Creation> kinds, List<IContributionItem> templates) {
		kinds.stream().filter(kind -> !kind.part()).forEach(kind -> menu.add(creation(kind)));
		menu.add(new Separator());
		kinds.stream().filter(Creation::part).forEach(kind -> menu.add(creation(kind)));
		menu.add(new Separator());
		templates.forEach(menu::add);
	}

	private Action creation(Creation kind) {
		return new RunAction(NLS.bind(Messages.LedgerPage_newOf, kind.label()), Icon.NEW, () -> page.create(kind));
	}

	/** What can be done with rows, in the menu of the grid. */
	void fillRowMenu(IMenuManager menu, List<EObject> rows) {
		if (!page.makesRows()) {
			return;
		}
		fill(menu, page.creations(), page.templates());
		menu.add(new Separator());
		duplicate.setEnabled(!rows.isEmpty());
		menu.add(duplicate);
		delete.setEnabled(page.canDelete());
		menu.add(delete);
		menu.add(new Separator());
		menu.add(export);
	}
}
