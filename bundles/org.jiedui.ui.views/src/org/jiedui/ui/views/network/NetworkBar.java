/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.jiedui.model.AdministrativeLevel;
import org.jiedui.model.PairingKind;
import org.jiedui.ui.books.ProgrammeEntry;

/** Above a network: of which programme, which levels, kinds and names it is, and what can be done with it. UI thread only. */
final class NetworkBar {

	/** So long after the last key the network is arranged anew. */
	private static final int DELAY_MILLIS = 300;
	/** Sets the buttons apart from each other. */
	private static final String SPACE = "\u2002";
	private static final int NAME = 200;
	private static final int WORDS = 140;

	private final Composite bar;
	private final Combo programme;
	private final Combo level;
	private final Combo kind;
	private final Text words;
	private final ToolBar tools;
	private final List<AdministrativeLevel> levels = new ArrayList<>();
	private final List<PairingKind> kinds = new ArrayList<>();
	private List<ProgrammeEntry> programmes = List.of();

	/** @param changed told when something else is to be shown */
	NetworkBar(Composite parent, Runnable changed) {
		bar = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(5).margins(8, 4).spacing(8, 0).applyTo(bar);
		programme = combo(Messages.Bar_programme, changed);
		GridDataFactory.swtDefaults().hint(NAME, SWT.DEFAULT).applyTo(programme);
		level = combo(Messages.Bar_level, changed);
		kind = combo(Messages.Bar_kind, changed);
		words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
		words.setMessage(Messages.Bar_words);
		words.setToolTipText(Messages.Bar_words);
		GridDataFactory.swtDefaults().hint(WORDS, SWT.DEFAULT).applyTo(words);
		words.addModifyListener(event -> words.getDisplay().timerExec(DELAY_MILLIS, changed));
		tools = new ToolBar(bar, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(tools);
	}

	private Combo combo(String tip, Runnable changed) {
		Combo combo = new Combo(bar, SWT.READ_ONLY);
		combo.setToolTipText(tip);
		combo.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
		return combo;
	}

	Control control() {
		return bar;
	}

	/** Adds a button. */
	void add(String text, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setText(SPACE + text + SPACE);
		item.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
	}

	/** Offers programmes; the chosen one stays chosen while it is among them. */
	void setProgrammes(List<ProgrammeEntry> known) {
		Optional<Integer> chosen = part();
		programmes = List.copyOf(known);
		List<String> names = new ArrayList<>(List.of(Messages.Bar_allProgrammes));
		known.forEach(entry -> names.add(entry.name()));
		programme.setItems(names.toArray(String[]::new));
		choose(chosen.orElse(0));
	}

	/** Chooses a programme by its part, all where there is none. */
	void choose(int part) {
		programme.select(1 + programmes.stream().map(ProgrammeEntry::part).toList().indexOf(part));
	}

	private Optional<Integer> part() {
		int index = programme.getSelectionIndex() - 1;
		return index < 0 || index >= programmes.size() ? Optional.empty() : Optional.of(programmes.get(index).part());
	}

	/** The chosen programme, or all. */
	List<Integer> parts() {
		return part().map(List::of).orElseGet(() -> programmes.stream().map(ProgrammeEntry::part).toList());
	}

	/** Offers the levels and kinds that a network has; what is chosen stays chosen. */
	void offer(Network network, NetworkTexts texts) {
		NetworkFilter before = filter();
		levels.clear();
		network.pairings().stream().map(network::level).distinct().sorted().forEach(levels::add);
		before.level().filter(each -> !levels.contains(each)).ifPresent(levels::add);
		fill(level, Messages.Bar_allLevels, levels.stream().map(texts::level).toList(), before.level().map(levels::indexOf).orElse(-1));
		kinds.clear();
		network.pairings().stream().map(NetworkPairing::kind).distinct().sorted().forEach(kinds::add);
		before.kind().filter(each -> !kinds.contains(each)).ifPresent(kinds::add);
		fill(kind, Messages.Bar_allKinds, kinds.stream().map(texts::kind).toList(), before.kind().map(kinds::indexOf).orElse(-1));
		bar.layout();
	}

	private static void fill(Combo combo, String all, List<String> texts, int index) {
		List<String> items = new ArrayList<>(List.of(all));
		items.addAll(texts);
		if (!List.of(combo.getItems()).equals(items)) {
			combo.setItems(items.toArray(String[]::new));
		}
		combo.select(index + 1);
	}

	NetworkFilter filter() {
		return new NetworkFilter(at(levels, level), at(kinds, kind), words.getText());
	}

	private static <T> Optional<T> at(List<T> values, Combo combo) {
		int index = combo.getSelectionIndex() - 1;
		return index < 0 || index >= values.size() ? Optional.empty() : Optional.of(values.get(index));
	}
}
