/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jiedui.core.format.FormatException;
import org.jiedui.ui.forms.FormNavigation;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.references.CandidateTable;
import org.jiedui.ui.internal.widgets.IconButton;
import org.jiedui.ui.references.Candidate;

/** One object, by its title. Typing opens a list of what is called so; the buttons clear the reference and lead to the object. */
final class ReferenceField extends TextField {

	private static final int DELAY = 120;

	private final EReference reference;
	private final AssistPopup assist;
	private final IconButton clear;
	private final IconButton go;
	private final Runnable ask = this::ask;

	ReferenceField(Composite parent, FieldContext context) {
		super(parent, context, SWT.SINGLE);
		reference = (EReference) context.feature();
		assist = new AssistPopup(frame(), context.palette(), this::query, this::chosen);
		text().setMessage(Messages.typeToFind);
		clear = frame().add(new IconButton(frame(), context.images().get(Icon.CLEAR), Messages.clearReference, context.palette()));
		clear.onPress(() -> choose(null));
		context.identify(clear, "clear");
		go = frame().add(new IconButton(frame(), context.images().get(Icon.LINK), Messages.goToReference, context.palette()));
		go.onPress(this::goTo);
		context.identify(go, "go");
		text().addListener(SWT.Modify, event -> typed());
		text().addListener(SWT.KeyDown, this::steered);
		text().addListener(SWT.FocusOut, event -> ended());
		text().addListener(SWT.Dispose, event -> ended());
	}

	private CompletableFuture<List<Candidate>> query(String words) {
		return context().form().candidates().query(context().owner(), reference, words, CandidateTable.LIMIT);
	}

	@Override
	public void refresh() {
		boolean set = context().value() != null;
		frame().reveal(clear, set && context().editable());
		frame().reveal(go, set && context().form().navigation() != FormNavigation.NONE);
		super.refresh();
	}

	private void typed() {
		if (isTyping()) {
			text().getDisplay().timerExec(DELAY, ask);
		}
	}

	private void ask() {
		if (!text().isDisposed() && context().owner() != null && isTyping()) {
			assist.ask(text().getText());
		}
	}

	/** A list that was asked for and has not come yet does not come any more. */
	private void ended() {
		text().getDisplay().timerExec(-1, ask);
		assist.close();
	}

	private void steered(Event event) {
		switch (event.keyCode) {
			case SWT.ARROW_DOWN, SWT.ARROW_UP -> {
				event.doit = false;
				if (assist.isOpen()) {
					assist.move(event.keyCode == SWT.ARROW_DOWN ? 1 : -1);
				} else if (context().editable()) {
					assist.ask("");
				}
			}
			case SWT.CR, SWT.KEYPAD_CR -> {
				if (event.stateMask == SWT.CTRL) {
					goTo();
				} else {
					event.doit = !assist.chooseSelected();
				}
			}
			case SWT.ESC -> assist.close();
			default -> {
				// Every other key edits the text.
			}
		}
	}

	private void chosen(Candidate candidate) {
		choose(candidate.object().get());
		text().selectAll();
	}

	private void goTo() {
		if (context().value() instanceof EObject target) {
			context().form().navigation().open(target);
		}
	}

	@Override
	Object read(String words) throws FormatException {
		if (words.isBlank()) {
			return null;
		}
		if (context().value() instanceof EObject kept && context().form().titles().title(kept).equals(words.strip())) {
			return kept;
		}
		Optional<Candidate> named = context().form().candidates().named(context().owner(), reference, words.strip())
				.or(() -> assist.answered(words.strip()));
		return named.map(candidate -> (Object) candidate.object().get()).orElseThrow(() -> new FormatException(
				NLS.bind(Messages.unknownName, context().form().labels().label(reference.getEReferenceType()), words.strip())));
	}

	/** A name that is half typed is not wrong yet: the list is open. */
	@Override
	boolean commitsWhileTyping() {
		return false;
	}
}
