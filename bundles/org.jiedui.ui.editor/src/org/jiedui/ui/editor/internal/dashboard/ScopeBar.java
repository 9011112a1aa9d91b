/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.dashboard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jiedui.core.dashboard.Scope;

/** Above the tiles: which programme, all of them or one, and which year. UI thread only. */
final class ScopeBar {

	private static final int WIDEST_NAME = 280;

	private final Composite bar;
	private final Combo programme;
	private final Combo year;
	private List<Scope.Books> programmes = List.of();
	private List<Integer> years = List.of();

	/** @param changed told when the user chose something else, or wants to know anew */
	ScopeBar(Composite parent, Runnable changed) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(5).margins(16, 8).spacing(8, 0).applyTo(bar);
		programme = combo(Messages.Workspace_programme, changed);
		GridDataFactory.swtDefaults().hint(WIDEST_NAME, SWT.DEFAULT).applyTo(programme);
		year = combo(Messages.Workspace_year, changed);
		Button refresh = new Button(bar, SWT.PUSH);
		refresh.setText(Messages.Workspace_refresh);
		refresh.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(refresh);
	}

	private Combo combo(String text, Runnable changed) {
		Label label = new Label(bar, SWT.NONE);
		label.setText(text);
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		return combo;
	}

	Control control() {
		return bar;
	}

	void setFocus() {
		programme.setFocus();
	}

	/** Offers programmes; the chosen one stays chosen while it is among them. */
	void setProgrammes(List<Scope.Books> known) {
		Optional<Scope.Books> chosen = one();
		programmes = List.copyOf(known);
		List<String> names = new ArrayList<>(List.of(Messages.Workspace_all));
		known.forEach(each -> names.add(each.name()));
		programme.setItems(names.toArray(String[]::new));
		programme.select(1 + chosen.map(one -> known.stream().map(Scope.Books::part).toList().indexOf(one.part())).orElse(-1));
	}

	private Optional<Scope.Books> one() {
		int index = programme.getSelectionIndex() - 1;
		return index < 0 || index >= programmes.size() ? Optional.empty() : Optional.of(programmes.get(index));
	}

	/** The chosen programme, or all. */
	List<Scope.Books> chosen() {
		return one().map(List::of).orElse(programmes);
	}

	/** The programme that is chosen alone, by its part; empty for all. */
	Optional<Integer> part() {
		return one().map(Scope.Books::part);
	}

	/** Chooses a programme by its part. */
	void choose(int part) {
		int index = programmes.stream().map(Scope.Books::part).toList().indexOf(part);
		programme.select(index + 1);
	}

	/** The chosen year; empty while none is. */
	Optional<Integer> year() {
		int index = year.getSelectionIndex();
		return index < 0 ? Optional.empty() : Optional.of(years.get(index));
	}

	/** Offers years, and chooses the one that is shown. */
	void setYears(List<Integer> known, int shown) {
		List<Integer> all = new ArrayList<>(known);
		if (shown > 0 && !all.contains(shown)) {
			all.addFirst(shown);
		}
		years = all;
		year.setItems(all.stream().map(each -> Integer.toString(each)).toArray(String[]::new));
		year.select(all.indexOf(shown));
		bar.layout();
	}
}
