/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.forms;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.jiedui.core.validation.Finding;
import org.jiedui.ui.forms.DetailForm;

/** What is said of the object as a whole, above its fields; takes no room when nothing is. */
final class ObjectMessages extends Composite {

	private final FormHost host;
	private List<Finding> shown = List.of();

	ObjectMessages(Composite parent, FormHost host) {
		super(parent, SWT.NONE);
		this.host = host;
		GridLayout layout = new GridLayout();
		layout.marginHeight = 0;
		layout.marginWidth = 0;
		layout.marginLeft = FieldRowLayout.GUTTER;
		layout.verticalSpacing = 0;
		setLayout(layout);
		setData(DetailForm.ID, "messages");
	}

	/** @return whether it needs another room than before */
	boolean refresh(EObject object) {
		List<Finding> findings = host.context().findings().findings(object, null);
		GridData data = (GridData) getLayoutData();
		data.exclude = findings.isEmpty();
		setVisible(!data.exclude);
		if (findings.equals(shown)) {
			return false;
		}
		shown = List.copyOf(findings);
		for (Control old : getChildren()) {
			old.dispose();
		}
		for (Finding finding : findings) {
			MessageLine line = new MessageLine(this, host.images(), host.palette());
			line.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
			line.show(finding.severity(), finding.message());
		}
		return true;
	}
}
