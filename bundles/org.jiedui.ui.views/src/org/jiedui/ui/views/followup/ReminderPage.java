/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.jface.preference.BooleanFieldEditor;
import org.eclipse.jface.preference.FieldEditorPreferencePage;
import org.eclipse.jface.preference.IntegerFieldEditor;
import org.eclipse.jface.preference.StringFieldEditor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.preferences.ScopedPreferenceStore;

/** Whether, how early and of what the user is reminded. */
public final class ReminderPage extends FieldEditorPreferencePage implements IWorkbenchPreferencePage {

	private static final int MOST_DAYS = 366;

	public ReminderPage() {
		super(GRID);
	}

	@Override
	public void init(IWorkbench workbench) {
		FollowUpSettings.ofWorkspace();
		setPreferenceStore(new ScopedPreferenceStore(InstanceScope.INSTANCE, FollowUpSettings.NODE));
		setDescription(Messages.pageDescription);
	}

	@Override
	protected void createFieldEditors() {
		addField(new BooleanFieldEditor(FollowUpSettings.REMIND, Messages.pageOn, getFieldEditorParent()));
		IntegerFieldEditor days = new IntegerFieldEditor(FollowUpSettings.DAYS, Messages.pageDays, getFieldEditorParent());
		days.setValidRange(0, MOST_DAYS);
		addField(days);
		addField(new StringFieldEditor(FollowUpSettings.NAMES, Messages.pageOwn, getFieldEditorParent()));
	}
}
