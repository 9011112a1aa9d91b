/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The fields of one class in their groups, scrolled where they are more than the room. */
public final class FormPage {

	private static final int MARGIN = 8;

	private final FormHost host;
	private final ScrolledComposite scroller;
	private final Composite body;
	private final ObjectMessages messages;
	private final List<FormSection> sections = new ArrayList<>();
	private final Map<EStructuralFeature, FieldRow> rows = new LinkedHashMap<>();
	private EObject owner;
	private boolean refreshing;
	private boolean arrangeLater;

	/** Makes the widgets; they are empty until an object is shown. */
	public FormPage(Composite parent, EClass type, FormHost host) {
		this.host = host;
		scroller = new ScrolledComposite(parent, SWT.V_SCROLL);
		scroller.setExpandHorizontal(true);
		scroller.setExpandVertical(true);
		scroller.setShowFocusedControl(true);
		body = new Composite(scroller, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = MARGIN;
		layout.marginHeight = MARGIN;
		layout.verticalSpacing = 0;
		body.setLayout(layout);
		scroller.setContent(body);
		messages = new ObjectMessages(body, host);
		messages.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
		LabelColumn column = new LabelColumn();
		FieldKinds kinds = new FieldKinds();
		for (FormPlan.Section planned : FormPlan.of(type, host.context().labels(), host.context()::shows).sections()) {
			FormSection section = new FormSection(body, planned.label());
			section.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			for (EStructuralFeature feature : planned.features()) {
				rows.put(feature, section.add(body -> new FieldRow(body, this, feature, kinds.best(feature), column)));
			}
			sections.add(section);
		}
		scroller.addListener(SWT.Resize, event -> arrange());
	}

	FormHost host() {
		return host;
	}

	public Control control() {
		return scroller;
	}

	/** The object on show, null before the first one. */
	public EObject owner() {
		return owner;
	}

	/** Shows another object of the class. */
	public void show(EObject object) {
		if (owner != object) {
			arrangeLater |= owner == null;
			owner = object;
			rows.values().forEach(FieldRow::forget);
			scroller.setOrigin(0, 0);
		}
		refresh();
	}

	/** Lets go of the object, and of what is being typed. */
	public void forget() {
		owner = null;
		rows.values().forEach(FieldRow::forget);
	}

	/** Shows what the object has now. However many fields need another room, they are arranged once. */
	public void refresh() {
		refreshing = true;
		try {
			arrangeLater |= messages.refresh(owner);
			for (FieldRow row : rows.values()) {
				arrangeLater |= row.refresh();
			}
		} finally {
			refreshing = false;
		}
		if (arrangeLater) {
			arrange();
		}
	}

	/** Shows what validation says of the object and its parts now. */
	public void refreshFindings() {
		boolean resized = messages.refresh(owner);
		for (FieldRow row : rows.values()) {
			resized |= row.refreshFindings();
		}
		if (resized) {
			arrange();
		}
	}

	/** Puts what is being typed into the object; false when some of it is no legal value. */
	public boolean commit() {
		boolean legal = true;
		for (FieldRow row : rows.values()) {
			legal &= row.commit();
		}
		return legal;
	}

	/** Whether a field holds what the object does not have. */
	public boolean isTyping() {
		return owner != null && rows.values().stream().anyMatch(FieldRow::isTyping);
	}

	/** Scrolls to the first field that holds no legal value and gives it the focus; false when there is none. */
	public boolean revealWrong() {
		return rows.entrySet().stream().filter(each -> each.getValue().isWrong()).findFirst().filter(each -> reveal(each.getKey())).isPresent();
	}

	/** Scrolls to a field and gives it the focus; false when there is none. */
	public boolean reveal(EStructuralFeature feature) {
		FieldRow row = rows.get(feature);
		if (row == null || !row.relevant()) {
			return false;
		}
		arrange();
		scroller.showControl(row);
		row.focusField();
		return true;
	}

	/** Gives the focus to the first field that can be edited, or to the page. */
	public boolean focusFirst() {
		return rows.values().stream().filter(FieldRow::editable).anyMatch(FieldRow::focusField) || scroller.setFocus();
	}

	/** Gives every row the room that it needs. */
	void arrange() {
		Rectangle area = scroller.getClientArea();
		if (owner == null || area.width == 0 || refreshing) {
			arrangeLater = true;
			return;
		}
		arrangeLater = false;
		sections.forEach(FormSection::refresh);
		Point size = body.computeSize(area.width, SWT.DEFAULT, true);
		scroller.setMinSize(0, size.y);
		body.layout(true, true);
	}
}
