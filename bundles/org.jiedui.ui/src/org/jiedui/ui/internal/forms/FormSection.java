/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.jiedui.ui.internal.forms.Field.Extent;

/** A group of fields under a bold heading. Where all of it are blocks with headings of their own, it has none. */
final class FormSection extends Composite {

	private static final int ABOVE = 10;

	private final Label heading;
	private final Composite body;
	private final List<FieldRow> rows = new ArrayList<>();

	FormSection(Composite parent, String title) {
		super(parent, SWT.NONE);
		GridLayout layout = new GridLayout();
		layout.marginWidth = 0;
		layout.marginHeight = 0;
		layout.marginTop = ABOVE;
		layout.verticalSpacing = 6;
		setLayout(layout);
		heading = new Label(this, SWT.NONE);
		heading.setText(title);
		heading.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
		GridData headed = new GridData(SWT.FILL, SWT.TOP, true, false);
		headed.horizontalIndent = FieldRowLayout.GUTTER;
		heading.setLayoutData(headed);
		body = new Composite(this, SWT.NONE);
		body.setLayout(new SectionLayout());
		body.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
	}

	FieldRow add(Function<Composite, FieldRow> maker) {
		FieldRow row = maker.apply(body);
		rows.add(row);
		return row;
	}

	/** Shows or hides the section and its heading by what is in it now. */
	void refresh() {
		List<FieldRow> relevant = rows.stream().filter(FieldRow::relevant).toList();
		exclude(this, relevant.isEmpty());
		exclude(heading, heading.getText().isEmpty() || relevant.stream().allMatch(row -> row.extent() == Extent.BLOCK));
	}

	private static void exclude(Control control, boolean excluded) {
		((GridData) control.getLayoutData()).exclude = excluded;
		control.setVisible(!excluded);
	}
}
