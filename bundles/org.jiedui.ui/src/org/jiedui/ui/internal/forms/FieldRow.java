/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.jiedui.core.lifecycle.StepSentence;
import org.jiedui.core.validation.Finding;
import org.jiedui.core.validation.Severity;
import org.jiedui.model.vocabulary.FeatureTraits;
import org.jiedui.model.vocabulary.Freeze;
import org.jiedui.model.vocabulary.Stepwise;
import org.jiedui.ui.forms.DetailForm;
import org.jiedui.ui.forms.FormContext;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.internal.forms.Field.Extent;
import org.jiedui.ui.theme.Palette;

/** A field with its label, the message under it and the bar that tells of an unsaved change. */
final class FieldRow extends Composite implements FieldContext {

	private static final int BAR = 3;

	private final FormPage page;
	private final FormHost host;
	private final EStructuralFeature feature;
	private final FeatureTraits traits;
	private final FieldLabel caption;
	private final Field field;
	private final MessageLine message;
	private final TypingStep step;
	private String problem;
	private boolean changed;
	private boolean relevant = true;

	FieldRow(Composite parent, FormPage page, EStructuralFeature feature, FieldKind kind, LabelColumn column) {
		super(parent, SWT.NONE);
		this.page = page;
		this.feature = feature;
		host = page.host();
		traits = new FeatureTraits(feature);
		step = new TypingStep(form().domain(), feature);
		FieldLabel left = new FieldLabel(this, palette(), label(), traits.required() && traits.typed());
		field = kind.create(this, this);
		if (field.extent() == Extent.BLOCK) {
			left.dispose();
			caption = null;
		} else {
			caption = left;
			column.add(left);
			left.setData(DetailForm.ID, feature.getName() + ".label");
			explanation().ifPresent(left::setToolTipText);
			left.addListener(SWT.MouseDown, event -> field.setFocus());
		}
		message = new MessageLine(this, images(), palette());
		setData(DetailForm.ID, feature.getName() + ".row");
		message.setData(DetailForm.ID, feature.getName() + ".message");
		setLayout(new FieldRowLayout(column));
		addListener(SWT.Paint, this::paint);
	}

	// ---- for the page

	Control fieldControl() {
		return field.control();
	}

	FieldLabel caption() {
		return caption;
	}

	MessageLine message() {
		return message;
	}

	Extent extent() {
		return field.extent();
	}

	boolean relevant() {
		return relevant;
	}

	boolean commit() {
		return field.commit();
	}

	boolean isTyping() {
		return relevant && field.isTyping();
	}

	/** Whether what was typed is no legal value. */
	boolean isWrong() {
		return problem != null;
	}

	boolean focusField() {
		return relevant && field.setFocus();
	}

	void forget() {
		step.end();
		problem = null;
	}

	/** @return whether the row needs another room than before */
	boolean refresh() {
		field.refresh();
		boolean nowRelevant = field.relevant();
		boolean appears = nowRelevant != relevant;
		relevant = nowRelevant;
		setVisible(relevant);
		boolean nowChanged = form().session().isChanged(owner(), feature);
		if (nowChanged != changed) {
			changed = nowChanged;
			redraw();
		}
		return refreshMessage() | appears;
	}

	/**
	 * Shows what validation says of the field and of parts in it.
	 *
	 * @return whether the row needs another room than before
	 */
	boolean refreshFindings() {
		field.refreshFindings();
		return refreshMessage();
	}

	private boolean refreshMessage() {
		List<Finding> findings = form().findings().findings(owner(), feature);
		Severity worst = problem != null ? Severity.ERROR : findings.stream().map(Finding::severity).min(Severity::compareTo).orElse(null);
		String text = problem != null ? problem : findings.isEmpty() ? null : String.join("\n", findings.stream().map(Finding::message).toList());
		field.mark(worst == null ? null : MessageLine.color(palette(), worst));
		return message.show(worst, text);
	}

	// ---- for the field

	@Override
	public EStructuralFeature feature() {
		return feature;
	}

	@Override
	public EObject owner() {
		return page.owner();
	}

	@Override
	public FormContext form() {
		return host.context();
	}

	@Override
	public ImageCache images() {
		return host.images();
	}

	@Override
	public Palette palette() {
		return host.palette();
	}

	@Override
	public boolean editable() {
		return traits.editable() && !frozen() && (owner() == null ? traits.steps() : Stepwise.of(owner(), feature)).isEmpty();
	}

	@Override
	public boolean frozen() {
		return owner() != null && Freeze.forbids(owner(), feature);
	}

	@Override
	public void set(Object value, boolean typing) {
		step.set(owner(), value, typing);
	}

	@Override
	public void typing() {
		host.typing().run();
	}

	@Override
	public void endTyping() {
		step.end();
	}

	@Override
	public void execute(Command command) {
		step.end();
		form().domain().getCommandStack().execute(command);
	}

	@Override
	public void problem(Optional<String> newProblem) {
		problem = newProblem.orElse(null);
		if (owner() != null && refreshMessage()) {
			resized();
		}
	}

	@Override
	public void open(EObject part) {
		host.opener().accept(part);
	}

	@Override
	public void resized() {
		page.arrange();
	}

	@Override
	public void identify(Control input, String id) {
		input.setData(DetailForm.ID, id.isEmpty() ? feature.getName() : feature.getName() + "." + id);
		if (id.isEmpty()) {
			explanation().ifPresent(input::setToolTipText);
			input.getAccessible().addAccessibleListener(new AccessibleAdapter() {
				@Override
				public void getName(AccessibleEvent event) {
					event.result = form().labels().label(feature);
				}

				@Override
				public void getDescription(AccessibleEvent event) {
					event.result = message.isShown() ? message.text() : explanation().orElse(null);
				}
			});
		}
	}

	/** What the field is about; of what nobody types, how it changes. */
	private Optional<String> explanation() {
		return traits.steps().map(steps -> new StepSentence(form().labels()).of(null, feature)).or(() -> form().labels().description(feature));
	}

	private void paint(Event event) {
		if (changed) {
			int height = field.control().getBounds().height;
			event.gc.setBackground(palette().accent());
			event.gc.fillRectangle(0, 2, BAR, height - 4);
		}
	}
}
