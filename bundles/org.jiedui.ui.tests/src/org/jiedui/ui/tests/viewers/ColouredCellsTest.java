/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.tests.viewers;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.jiedui.ui.viewers.SoftSelection;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ColouredCellsTest {

	private static final int WIDTH = 300;
	private static final int HEIGHT = 120;
	private static final int STRONG = 140;

	private final Shell shell = new Shell(Display.getDefault(), SWT.NO_TRIM);

	@AfterEach
	void close() {
		shell.dispose();
	}

	@Test
	void textsHaveTheirColourAlthoughTheSelectionIsPaintedByOthers() {
		Table table = new Table(shell, SWT.FULL_SELECTION);
		SoftSelection.install(table);
		new TableColumn(table, SWT.LEFT).setWidth(WIDTH / 2);
		new TableColumn(table, SWT.RIGHT).setWidth(WIDTH / 2);
		TableItem row = new TableItem(table, SWT.NONE);
		row.setText(new String[] { "MMMMMMMM", "MMMMMMMM" });
		row.setForeground(1, new Color(255, 0, 0));
		ImageData pixels = shown(table);
		assertThat(red(pixels, 0, WIDTH / 2)).as("the first cell is as ever").isZero();
		assertThat(red(pixels, WIDTH / 2, WIDTH)).isPositive();
	}

	@Test
	void aTreeNeedsNoColumns() {
		Tree tree = new Tree(shell, SWT.FULL_SELECTION);
		SoftSelection.install(tree);
		TreeItem row = new TreeItem(tree, SWT.NONE);
		row.setText("MMMMMMMM");
		row.setForeground(new Color(255, 0, 0));
		assertThat(red(shown(tree), 0, WIDTH)).isPositive();
	}

	private ImageData shown(Control list) {
		shell.setLayout(new FillLayout());
		shell.setSize(WIDTH, HEIGHT);
		shell.open();
		while (Display.getDefault().readAndDispatch()) {
			// until nothing waits
		}
		Image image = new Image(shell.getDisplay(), WIDTH, HEIGHT);
		GC gc = new GC(list);
		gc.copyArea(image, 0, 0);
		gc.dispose();
		ImageData pixels = image.getImageData();
		image.dispose();
		return pixels;
	}

	private static int red(ImageData pixels, int from, int to) {
		int count = 0;
		for (int x = from; x < to; x++) {
			for (int y = 0; y < HEIGHT; y++) {
				RGB rgb = pixels.palette.getRGB(pixels.getPixel(x, y));
				count += rgb.red > STRONG && rgb.green < STRONG / 2 && rgb.blue < STRONG / 2 ? 1 : 0;
			}
		}
		return count;
	}
}
