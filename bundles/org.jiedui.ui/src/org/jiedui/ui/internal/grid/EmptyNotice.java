/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.internal.grid;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** One sentence and a link in the middle of a grid that shows no rows. */
final class EmptyNotice {

	private final NatTable table;
	private final Composite notice;
	private final Label sentence;
	private final Link link;
	private Runnable action = () -> {
	};

	EmptyNotice(NatTable table) {
		this.table = table;
		notice = new Composite(table, SWT.NONE);
		GridLayoutFactory.swtDefaults().spacing(0, 6).applyTo(notice);
		sentence = new Label(notice, SWT.CENTER);
		link = new Link(notice, SWT.NONE);
		GridDataFactory.create(GridData.HORIZONTAL_ALIGN_CENTER).applyTo(sentence);
		GridDataFactory.create(GridData.HORIZONTAL_ALIGN_CENTER).applyTo(link);
		link.addListener(SWT.Selection, event -> action.run());
		notice.setVisible(false);
		table.addListener(SWT.Resize, event -> place());
	}

	void colors(Color background, Color foreground) {
		notice.setBackground(background);
		sentence.setBackground(background);
		sentence.setForeground(foreground);
		link.setBackground(background);
	}

	/** @param act is called when the link is chosen; without it there is no link */
	void show(String text, String linkText, Runnable act) {
		sentence.setText(text);
		link.setText(act == null ? "" : "<a>" + linkText + "</a>");
		link.setVisible(act != null);
		action = act == null ? action : act;
		notice.setVisible(true);
		place();
	}

	void hide() {
		notice.setVisible(false);
	}

	private void place() {
		if (notice.getVisible()) {
			Point size = notice.computeSize(SWT.DEFAULT, SWT.DEFAULT);
			Rectangle area = table.getClientArea();
			int top = Math.max(table.getRowHeightByPosition(0) * 2, (area.height - size.y) / 3);
			notice.setBounds((area.width - size.x) / 2, top, size.x, size.y);
			notice.layout();
		}
	}
}
