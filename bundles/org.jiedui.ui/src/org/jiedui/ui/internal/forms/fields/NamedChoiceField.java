/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jiedui.core.choice.NamedChoice;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.references.CandidateTable;
import org.jiedui.ui.internal.widgets.IconButton;
import org.jiedui.ui.references.Candidate;

/** What models declare, by its label. Typing, or the button, opens a list of what fits; what nobody declares is kept as it was typed. */
final class NamedChoiceField extends TextField {

	private final AssistPopup assist;
	/** What the candidates that were offered last stand for. */
	private final Map<Candidate, NamedChoice> offered = new IdentityHashMap<>();
	private final IconButton button;

	NamedChoiceField(Composite parent, FieldContext context) {
		super(parent, context, SWT.SINGLE);
		assist = new AssistPopup(frame(), context.palette(), this::query, this::chosen);
		text().setMessage(Messages.typeToFind);
		button = frame().add(new IconButton(frame(), context.images().get(Icon.DROP_DOWN), Messages.showChoices, context.palette()));
		button.onPress(this::offerAll);
		context.identify(button, "open");
		text().addListener(SWT.Modify, event -> typed());
		text().addListener(SWT.KeyDown, this::steered);
		text().addListener(SWT.FocusOut, event -> assist.close());
		text().addListener(SWT.Dispose, event -> assist.close());
	}

	@Override
	public void refresh() {
		frame().reveal(button, context().editable());
		super.refresh();
	}

	private CompletableFuture<List<Candidate>> query(String words) {
		ValueFormat format = context().form().format();
		String key = words.strip().toLowerCase(Locale.ROOT);
		offered.clear();
		return CompletableFuture.completedFuture(format.choices(context().feature()).stream().filter(choice -> fits(choice, format, key))
				.limit(CandidateTable.LIMIT).map(choice -> candidate(choice, format)).toList());
	}

	/** It names no object, so none is asked for. */
	private Candidate candidate(NamedChoice choice, ValueFormat format) {
		Candidate candidate = new Candidate(choice.label(), format.detail(choice), () -> null);
		offered.put(candidate, choice);
		return candidate;
	}

	/** Label, unit, module and identifier are looked at, the label in either language. */
	private static boolean fits(NamedChoice choice, ValueFormat format, String key) {
		String all = String.join("\n", choice.names()) + '\n' + format.detail(choice) + '\n' + choice.value();
		return all.toLowerCase(Locale.ROOT).contains(key);
	}

	private void typed() {
		if (isTyping()) {
			assist.ask(text().getText());
		}
	}

	private void offerAll() {
		if (context().editable()) {
			text().setFocus();
			assist.ask("");
		}
	}

	private void steered(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
				event.doit = false;
				if (assist.isOpen()) {
					assist.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
				} else {
					offerAll();
				}
			}
			case SWT.CR, SWT.KEYPAD_CR -> event.doit = !assist.chooseSelected();
			case SWT.ESC -> assist.close();
			default -> {
				// Every other key edits the text.
			}
		}
	}

	private void chosen(Candidate candidate) {
		choose(offered.get(candidate).value());
		text().selectAll();
	}

	/** A label that is half typed is not meant yet: the list is open. */
	@Override
	boolean commitsWhileTyping() {
		return false;
	}
}
