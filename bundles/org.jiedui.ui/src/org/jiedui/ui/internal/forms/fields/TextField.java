/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms.fields;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.jiedui.core.format.FormatException;
import org.jiedui.core.format.ValueFormat;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.internal.forms.Field;
import org.jiedui.ui.internal.forms.FieldContext;
import org.jiedui.ui.internal.widgets.FieldFrame;

/**
 * A field in which a value is typed. What is typed is put into the object when the user pauses, presses Enter or leaves the field; all of
 * it until then is one step of undo, and Escape takes it back. What is no legal value stays in the field with a message and leaves the
 * object as it was.
 */
class TextField implements Field {

	/** A pause in typing of so many milliseconds shows what the books say of the value. */
	private static final int PAUSE = 500;
	private static final int WIDE = 200;

	private final FieldContext context;
	private final FieldFrame frame;
	private final Text text;
	private final Control lock;
	private final Runnable pause = this::paused;
	private EObject shownOwner;
	private Object shown;
	private Object before;
	private ValueFormat shownFormat;
	private boolean edited;
	private boolean pending;
	private boolean showing;
	private boolean wrong;
	/** While a typed value is set, its command may be undone and done again: nothing of that is to be seen under the cursor. */
	private boolean setting;

	/** @param style of the text widget */
	TextField(Composite parent, FieldContext context, int style) {
		this.context = context;
		frame = new FieldFrame(parent, context.palette());
		text = new Text(frame, style);
		frame.setInput(text);
		lock = frame.addMark(context.images().get(Icon.LOCK), Messages.frozenField);
		context.identify(text, "");
		text.addListener(SWT.Modify, event -> modified());
		text.addListener(SWT.FocusIn, event -> entered());
		text.addListener(SWT.FocusOut, event -> left());
		text.addListener(SWT.DefaultSelection, event -> finish());
		text.addListener(SWT.Traverse, this::traversed);
		text.addListener(SWT.Dispose, event -> text.getDisplay().timerExec(-1, pause));
	}

	final FieldContext context() {
		return context;
	}

	final FieldFrame frame() {
		return frame;
	}

	final Text text() {
		return text;
	}

	@Override
	public Control control() {
		return frame;
	}

	@Override
	public boolean setFocus() {
		return text.setFocus();
	}

	/** What the model wants a wide column for gets a line of its own here. */
	@Override
	public Extent extent() {
		return new FeatureTraits(context.feature()).width().filter(width -> width >= WIDE).isPresent() ? Extent.LINE : Extent.COLUMN;
	}

	@Override
	public void mark(Color tone) {
		frame.setTone(tone);
	}

	// ---- from the object to the field

	@Override
	public void refresh() {
		boolean editable = context.editable();
		if (text.getEditable() != editable) {
			text.setEditable(editable);
		}
		frame.setReadOnly(!editable);
		frame.reveal(lock, context.frozen());
		frame.setUnit(context.form().format().columnUnit(context.feature()).orElse(""));
		if (setting) {
			return;
		}
		boolean same = context.owner() == shownOwner && Objects.equals(context.value(), shown);
		if (!same || !looksTheSame(context.form().format())) {
			show();
		}
	}

	private boolean looksTheSame(ValueFormat format) {
		return format.moneyScale() == shownFormat.moneyScale() && format.labels().language().equals(shownFormat.labels().language());
	}

	private void show() {
		boolean sameOwner = shownOwner == context.owner();
		shownOwner = context.owner();
		shown = copy(context.value());
		shownFormat = context.form().format();
		edited = false;
		pending(false);
		if (!sameOwner) {
			before = shown;
		}
		if (wrong) {
			wrong = false;
			context.problem(Optional.empty());
		}
		display();
	}

	/** With the focus the value is shown as it is typed, without it as it is read. */
	private void display() {
		boolean typing = text.isFocusControl() && context.editable();
		put(typing ? shownFormat.editText(context.feature(), shown) : shownFormat.text(context.feature(), shown));
	}

	/** Puts a text into the widget that nobody typed. */
	final void put(String words) {
		if (!text.getText().equals(words)) {
			showing = true;
			text.setText(words);
			showing = false;
			sized();
		}
	}

	private static Object copy(Object value) {
		return value instanceof List<?> many ? List.copyOf(many) : value;
	}

	// ---- from the field to the object

	private void modified() {
		if (showing) {
			return;
		}
		edited = true;
		pending(true);
		sized();
		if (wrong) {
			check();
		}
		text.getDisplay().timerExec(PAUSE, pause);
	}

	private void paused() {
		if (!text.isDisposed() && commitsWhileTyping()) {
			commit();
		}
	}

	/** Whether a pause in typing puts the value into the object. */
	boolean commitsWhileTyping() {
		return true;
	}

	@Override
	public final boolean isTyping() {
		return pending && shownOwner != null && shownOwner == context.owner();
	}

	private void pending(boolean newPending) {
		if (pending != newPending) {
			pending = newPending;
			context.typing();
		}
	}

	private void entered() {
		before = shown;
		if (!edited && shownFormat != null) {
			display();
		}
	}

	private void left() {
		finish();
		context.endTyping();
	}

	private void finish() {
		if (commit() && shownFormat != null) {
			edited = false;
			display();
		}
	}

	@Override
	public boolean commit() {
		text.getDisplay().timerExec(-1, pause);
		if (!edited || shownOwner == null || shownOwner != context.owner()) {
			return true;
		}
		Optional<Object> value = check();
		if (wrong) {
			return false;
		}
		shown = copy(value.orElse(null));
		setting = true;
		try {
			context.set(value.orElse(null), true);
		} finally {
			setting = false;
		}
		pending(false);
		if (!Objects.equals(shown, context.value())) {
			show();
		}
		return true;
	}

	/** Reads the text and tells whether it is wrong. */
	private Optional<Object> check() {
		try {
			Optional<Object> value = Optional.ofNullable(read(text.getText()));
			wrong = false;
			context.problem(Optional.empty());
			return value;
		} catch (FormatException e) {
			wrong = true;
			context.problem(Optional.of(e.getMessage()));
			return Optional.empty();
		}
	}

	/** The value that a text means; null for none. */
	Object read(String words) throws FormatException {
		return context.form().format().parse(context.feature(), words);
	}

	/** Takes a value that was chosen instead of typed. */
	final void choose(Object value) {
		edited = false;
		pending(false);
		context.set(value, false);
		show();
	}

	private void traversed(Event event) {
		if (event.detail == SWT.TRAVERSE_ESCAPE && edited) {
			event.doit = false;
			takeBack();
		}
	}

	private void takeBack() {
		text.getDisplay().timerExec(-1, pause);
		edited = false;
		context.set(before, true);
		show();
	}

	/** The text is another, so the field may need another room. */
	void sized() {
		// One line is one line.
	}
}
