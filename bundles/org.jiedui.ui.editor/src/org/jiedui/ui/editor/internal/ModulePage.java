/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.jiedui.core.dashboard.RowFilter;
import org.jiedui.core.validation.Finding;
import org.jiedui.ui.create.Place;
import org.jiedui.ui.exchange.SeenRows;

/** The ledgers of a module, one of them in front; the others are made when they are first turned to. UI thread only. */
final class ModulePage implements BooksPage {

	private static final String LEDGER = "ledger";

	private final String title;
	private final List<LedgerPage> ledgers;
	private final IDialogSettings arrangement;
	private final List<LedgerPage> made = new ArrayList<>();
	private final PageSelection selection = new PageSelection(() -> StructuredSelection.EMPTY);
	private LedgerChoice choice;
	private Composite stack;
	private Runnable typing;
	private LedgerPage front;

	/**
	 * @param ledgers at least one
	 * @param arrangement where it is remembered which ledger was in front
	 */
	ModulePage(String title, List<LedgerPage> ledgers, IDialogSettings arrangement) {
		this.title = title;
		this.ledgers = List.copyOf(ledgers);
		this.arrangement = arrangement;
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public Image image() {
		return ledgers.getFirst().image();
	}

	@Override
	public void createControls(Composite parent, Runnable whenTyping) {
		typing = whenTyping;
		Composite page = new Composite(parent, SWT.NONE);
		page.setBackground(page.getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		page.setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
		choice = new LedgerChoice(page, ledgers, this::turnTo);
		GridDataFactory.fillDefaults().grab(true, false).indent(6, 0).applyTo(choice.control());
		stack = new Composite(page, SWT.NONE);
		stack.setLayout(new StackLayout());
		GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
		turnTo(ledger(arrangement.get(LEDGER)).orElse(ledgers.getFirst()));
	}

	private Optional<LedgerPage> ledger(String id) {
		return first(ledger -> ledger.ledger().id().equals(id));
	}

	private Optional<LedgerPage> first(Predicate<LedgerPage> wanted) {
		return ledgers.stream().filter(wanted).findFirst();
	}

	private void turnTo(LedgerPage ledger) {
		if (front == ledger) {
			return;
		}
		if (!made.contains(ledger)) {
			Composite sheet = new Composite(stack, SWT.NONE);
			sheet.setLayout(new FillLayout());
			sheet.setData(ledger);
			ledger.createControls(sheet, typing);
			made.add(ledger);
		}
		front = ledger;
		arrangement.put(LEDGER, ledger.ledger().id());
		choice.show(ledger);
		for (var sheet : stack.getChildren()) {
			if (sheet.getData() == ledger) {
				((StackLayout) stack.getLayout()).topControl = sheet;
			}
		}
		stack.layout();
		selection.follow(ledger.selectionProvider());
		ledger.shown();
	}

	@Override
	public boolean lists(String ledger) {
		return ledger(ledger).isPresent();
	}

	@Override
	public void turnTo(String ledger) {
		ledger(ledger).ifPresent(this::turnTo);
	}

	@Override
	public void showRows(List<RowFilter> filters) {
		front.showRows(filters);
	}

	@Override
	public Optional<Place> place() {
		return front.place();
	}

	@Override
	public Optional<SeenRows> seenRows() {
		return front.seenRows();
	}

	@Override
	public void shown() {
		front.shown();
	}

	@Override
	public void setFocus() {
		front.setFocus();
	}

	@Override
	public boolean shows(EObject object) {
		return ledgers.stream().anyMatch(ledger -> ledger.shows(object));
	}

	@Override
	public void reveal(EObject object, EStructuralFeature feature) {
		first(ledger -> ledger.shows(object)).ifPresent(ledger -> {
			turnTo(ledger);
			ledger.reveal(object, feature);
		});
	}

	@Override
	public void toggleDetails() {
		front.toggleDetails();
	}

	@Override
	public ISelectionProvider selectionProvider() {
		return selection;
	}

	@Override
	public List<Finding> focusedFindings() {
		return front.focusedFindings();
	}

	@Override
	public String status() {
		return front.status();
	}

	@Override
	public boolean isTyping() {
		return made.stream().anyMatch(LedgerPage::isTyping);
	}

	@Override
	public boolean commit() {
		Optional<LedgerPage> wrong = made.stream().filter(ledger -> !ledger.commit()).findFirst();
		wrong.ifPresent(this::turnTo);
		return wrong.isEmpty();
	}

	@Override
	public void revealWrong() {
		front.revealWrong();
	}

	@Override
	public void changed() {
		made.forEach(LedgerPage::changed);
	}

	@Override
	public void reloaded() {
		made.forEach(LedgerPage::reloaded);
	}
}
