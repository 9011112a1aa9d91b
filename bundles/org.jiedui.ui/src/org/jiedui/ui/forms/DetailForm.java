/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.forms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.core.session.Session;
import org.jiedui.core.session.SessionListener;
import org.jiedui.ui.findings.FindingLookup;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.internal.forms.EmptyForm;
import org.jiedui.ui.internal.forms.FormHeader;
import org.jiedui.ui.internal.forms.FormHost;
import org.jiedui.ui.internal.forms.FormPage;
import org.jiedui.ui.internal.widgets.WidgetId;
import org.jiedui.ui.theme.Palette;

/**
 * A form for any object, made from its class and the annotations on it. What is typed becomes commands on the session's editing domain;
 * every command, undo, load and finding shows at once. A part of the object opens in the same place, with a way back.
 * <p>
 * The widgets of a class are made once, when its first object is shown; walking through the rows of a grid only changes the values. UI
 * thread only.
 */
public final class DetailForm {

	/** Widget data that identifies a field for tests: the name of the feature, or the name with the role of the widget after a dot. */
	public static final String ID = WidgetId.KEY;

	private final FormContext context;
	private final Composite control;
	private final FormHeader header;
	private final Composite stack;
	private final StackLayout layers = new StackLayout();
	private final EmptyForm empty;
	private final FormHost host;
	private final Map<EClass, FormPage> pages = new HashMap<>();
	private final List<EObject> trail = new ArrayList<>();
	private Runnable typing = () -> {
	};
	private final FindingLookup.Listener findings = this::findingsChanged;
	private final SessionListener loads = new SessionListener() {
		@Override
		public void loaded(Session session, Collection<EObject> objects) {
			refresh();
		}

		@Override
		public void changed(Session session) {
			refresh();
		}

		@Override
		public void discarded(Session session) {
			forget();
		}
	};

	public DetailForm(Composite parent, FormContext context) {
		this.context = context;
		control = new Composite(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.verticalSpacing = 0;
		control.setLayout(layout);
		host = new FormHost(context, new ImageCache(control), new Palette(), this::open, () -> typing.run());
		header = new FormHeader(control, host, this::back);
		header.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		stack = new Composite(control, SWT.NONE);
		stack.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
		stack.setLayout(layers);
		empty = new EmptyForm(stack, host.palette());
		host.palette().onChange(control, this::recolour);
		context.session().addListener(loads);
		context.findings().addListener(findings);
		control.addDisposeListener(event -> {
			context.session().removeListener(loads);
			context.findings().removeListener(findings);
		});
		show(null);
	}

	public Control control() {
		return control;
	}

	/**
	 * Shows an object, or nothing when it is null. What was typed into the one before is put into it first. A part that is open stays open when its
	 * object is shown again: a grid may tell of a row only after a jump to one of its parts.
	 */
	public void show(EObject object) {
		if (object != null && object == object()) {
			return;
		}
		commit();
		trail.clear();
		if (object != null) {
			trail.add(object);
		}
		showLast();
	}

	/** The object that was last asked for; null when there is none. */
	public EObject object() {
		return trail.isEmpty() ? null : trail.getFirst();
	}

	/** What the fields show: the object or the part of it that the user opened; null when there is none. */
	public EObject shown() {
		return trail.isEmpty() ? null : trail.getLast();
	}

	/**
	 * Leads to a field: opens the form of the object that has it, scrolls to it and gives it the focus.
	 *
	 * @param owner the object on show, or something that it contains
	 * @param feature null for the object as a whole
	 * @return false when the form shows no such object or field
	 */
	public boolean reveal(EObject owner, EStructuralFeature feature) {
		if (object() == null || !EcoreUtil.isAncestor(object(), owner)) {
			return false;
		}
		commit();
		trail.subList(1, trail.size()).clear();
		List<EObject> way = new ArrayList<>();
		for (EObject each = owner; each != object(); each = each.eContainer()) {
			way.addFirst(each);
		}
		trail.addAll(way);
		showLast();
		return feature == null ? setFocus() : page().reveal(feature);
	}

	/**
	 * Puts what is being typed into the object, as before a save.
	 *
	 * @return false when some field holds no legal value
	 */
	public boolean commit() {
		return shown() == null || page().commit();
	}

	/** Whether a field holds what the object does not have: it is being typed, or no legal value. */
	public boolean isTyping() {
		return shown() != null && page().isTyping();
	}

	/** @param listener is told when {@link #isTyping()} may be another */
	public void onTyping(Runnable listener) {
		typing = listener;
	}

	/** Leads to the first field that holds no legal value; false when there is none. */
	public boolean revealWrong() {
		return shown() != null && page().revealWrong();
	}

	/** Gives the focus to the first field that can be edited. */
	public boolean setFocus() {
		return shown() != null && page().focusFirst();
	}

	/** Shows everything anew, such as after a change of the format. */
	public void refresh() {
		if (control.isDisposed() || trail.isEmpty()) {
			return;
		}
		dropDeleted();
		if (layers.topControl == page().control() && page().owner() == shown()) {
			header.show(trail);
			page().refresh();
		} else {
			showLast();
		}
	}

	/** The objects are no more: what is being typed goes with them, rather than into one that nobody will save. */
	private void forget() {
		pages.values().forEach(FormPage::forget);
		trail.clear();
		showLast();
	}

	private void recolour() {
		refresh();
		control.redraw(0, 0, control.getSize().x, control.getSize().y, true);
	}

	/** A part that was removed, by a command or its undoing, is left for what contained it. */
	private void dropDeleted() {
		for (int i = 1; i < trail.size(); i++) {
			if (trail.get(i).eContainer() != trail.get(i - 1)) {
				trail.subList(i, trail.size()).clear();
			}
		}
	}

	private void open(EObject part) {
		commit();
		trail.add(part);
		showLast();
		page().focusFirst();
	}

	private void back(int depth) {
		commit();
		EObject left = trail.get(depth + 1);
		trail.subList(depth + 1, trail.size()).clear();
		showLast();
		page().reveal(left.eContainmentFeature());
	}

	private void showLast() {
		header.show(trail);
		layers.topControl = trail.isEmpty() ? empty : page().control();
		if (!trail.isEmpty()) {
			page().show(shown());
		}
		control.layout(true);
		stack.layout();
		typing.run();
	}

	private FormPage page() {
		return pages.computeIfAbsent(shown().eClass(), type -> new FormPage(stack, type, host));
	}

	private void findingsChanged(Collection<? extends EObject> objects) {
		if (!control.isDisposed() && shown() != null && objects.stream().anyMatch(each -> each == shown() || each.eContainer() == shown())) {
			page().refreshFindings();
		}
	}
}
