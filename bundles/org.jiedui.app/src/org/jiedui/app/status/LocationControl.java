/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.status;

import java.io.File;

import org.eclipse.core.runtime.Platform;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.jiedui.ui.books.Books;
import org.jiedui.ui.books.Continuation;
import org.jiedui.ui.viewers.MutedText;

/** Says in the status line where the books lie, once they are open. */
public final class LocationControl extends WorkbenchWindowControlContribution {

	/** The trim does not ask anew how wide its controls are, so the label is as wide as the place where the books are expected. */
	@Override
	protected Control createControl(Composite parent) {
		Composite area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(6, 2).applyTo(area);
		Label label = new Label(area, SWT.NONE);
		MutedText.install(label);
		label.setText(expected());
		new Continuation<>(PlatformUI.getWorkbench().getService(Books.class).workspace()).then(workspace -> {
			if (!label.isDisposed()) {
				label.setText(brief(workspace.location()));
				label.setToolTipText(workspace.location());
			}
		});
		return area;
	}

	private static String expected() {
		return brief(new File(Platform.getInstanceLocation().getURL().getPath()).getPath());
	}

	/** What lies in the home of the user begins with a tilde, where people know it. */
	private static String brief(String location) {
		String home = System.getProperty("user.home") + File.separator;
		return location.startsWith(home) && !Platform.OS.isWindows() ? "~" + File.separator + location.substring(home.length()) : location;
	}
}
