/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal;

import java.util.List;

import org.eclipse.jface.action.IAction;
import org.eclipse.jface.action.ToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.jiedui.core.validation.Severity;
import org.jiedui.ui.images.Icon;
import org.jiedui.ui.images.ImageCache;
import org.jiedui.ui.theme.Palette;

/** A title, behind it, where there is something to say, a hint as a link, and at the end what can be done. UI thread only. */
final class HeaderLine extends Composite {

	private final Palette palette = new Palette();
	private final ImageCache images;
	private final Label icon;
	private final Label title;
	private final Hyperlink hint;
	private final ToolBarManager tools = new ToolBarManager(SWT.FLAT);
	private final ToolBar bar;
	private Severity severity = Severity.WARNING;

	/** @param follow what the hint leads to */
	HeaderLine(Composite parent, Runnable follow) {
		super(parent, SWT.NONE);
		images = new ImageCache(this);
		setBackground(getDisplay().getSystemColor(SWT.COLOR_LIST_BACKGROUND));
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().numColumns(4).margins(8, 6).spacing(8, 0).applyTo(this);
		icon = new Label(this, SWT.NONE);
		title = new Label(this, SWT.NONE);
		title.setFont(JFaceResources.getHeaderFont());
		hint = new Hyperlink(this, SWT.NONE);
		hint.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				follow.run();
			}
		});
		bar = tools.createControl(this);
		// The end of the line is there also when no hint takes the room before it.
		GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).grab(true, false).applyTo(bar);
		palette.onChange(this, this::colour);
		setHint(null, "");
	}

	String title() {
		return title.getText().replace("&&", "&");
	}

	void setTitle(String text) {
		title.setText(text.replace("&", "&&"));
		title.setToolTipText(text);
		layout();
	}

	/** Empty when there is nothing to say. */
	String hint() {
		return hint.getText();
	}

	/**
	 * @param how how bad it is, null when there is nothing to say
	 * @param text what there is to say, else empty
	 */
	void setHint(Severity how, String text) {
		if (how != null) {
			severity = how;
			icon.setImage(images.get(how == Severity.ERROR ? Icon.ERROR : Icon.WARNING));
		}
		hint.setText(text);
		include(icon, how != null);
		include(hint, how != null);
		colour();
		layout();
	}

	/** @param actions what stands at the end of the line, perhaps nothing; the line never becomes lower for that */
	void setActions(List<? extends IAction> actions) {
		tools.removeAll();
		actions.forEach(tools::add);
		tools.update(true);
		GridData place = (GridData) bar.getLayoutData();
		place.heightHint = Math.max(place.heightHint, bar.computeSize(SWT.DEFAULT, SWT.DEFAULT).y);
		layout();
	}

	private void colour() {
		hint.setForeground(severity == Severity.ERROR ? palette.error() : palette.warning());
	}

	private static void include(Control control, boolean shown) {
		if (control.getLayoutData() == null) {
			control.setLayoutData(new GridData());
		}
		((GridData) control.getLayoutData()).exclude = !shown;
		control.setVisible(shown);
	}
}
