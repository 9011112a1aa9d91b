/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.followup;

import java.util.List;
import java.util.Set;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.notifications.NotificationPopup;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.jiedui.core.plan.FollowUp;
import org.jiedui.ui.prompts.UserPrompts;

/**
 * Tells what is due in a corner of the screen, and leads to the view. It takes no focus and goes by itself. UI thread only.
 *
 * @param followUp with something that is due
 * @param days so many were looked ahead
 */
record Reminder(IWorkbench workbench, FollowUp followUp, int days) {

	/** Under which tests find the link. */
	static final String ID = "org.jiedui.ui.id";

	private static final int LINES = 4;
	private static final int WIDTH = 340;
	private static final long MILLIS = 12_000;

	/** What names one of some names; all where there are none. */
	static FollowUp of(FollowUp all, Set<String> names) {
		return names.isEmpty() ? all
				: new FollowUp(all.asOf(), all.due().stream().filter(line -> line.answerable().isOneOf(names)).toList(), all.deliveries());
	}

	void show() {
		if (workbench.isClosing() || workbench.getWorkbenchWindowCount() == 0) {
			return;
		}
		NotificationPopup.forDisplay(workbench.getDisplay()).title(Messages.reminderTitle, true).content(this::content).delay(MILLIS).open();
	}

	/** The sum, the first lines, and the link. */
	Control content(Composite parent) {
		Composite content = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(2, 2).spacing(0, 3).applyTo(content);
		label(content, DueText.summary(followUp, days));
		List<FollowUp.Line> first = followUp.due().stream().limit(LINES).toList();
		first.forEach(line -> label(content, line.due() + "  " + DueText.title(line)));
		if (followUp.due().size() > LINES) {
			label(content, NLS.bind(Messages.reminderMore, followUp.due().size() - LINES));
		}
		Link link = new Link(content, SWT.NONE);
		link.setText("<a>" + Messages.reminderLink + "</a>");
		link.setData(ID, "followUp");
		link.addListener(SWT.Selection, event -> {
			openView();
			link.getShell().close();
		});
		return content;
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		// titles are shown as they are written, none of their signs is a mnemonic
		label.setText(text.replace("&", "&&"));
		label.setToolTipText(text.replace("&", "&&"));
		GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
	}

	private void openView() {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow() == null ? workbench.getWorkbenchWindows()[0] : workbench.getActiveWorkbenchWindow();
		try {
			window.getActivePage().showView(FollowUpView.ID);
		} catch (PartInitException unavailable) {
			workbench.getService(UserPrompts.class).fail(Messages.reminderTitle, unavailable.getLocalizedMessage(), unavailable);
		}
	}
}
