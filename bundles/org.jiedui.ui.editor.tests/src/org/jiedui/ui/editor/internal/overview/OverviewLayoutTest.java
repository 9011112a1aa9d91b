/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.editor.internal.overview;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OverviewLayoutTest {

	private Shell shell;
	private Composite area;
	private Measured first;
	private Measured second;

	@BeforeEach
	void open() {
		shell = new Shell(Display.getDefault());
		area = new Composite(shell, SWT.NONE);
		area.setLayout(new OverviewLayout(10, 20, 5));
		first = new Measured(area, 30);
		second = new Measured(area, 40);
		new Measured(area, 60);
	}

	@AfterEach
	void close() {
		shell.dispose();
	}

	/** Knows how tall it is, and how often it was asked. */
	private static final class Measured extends Canvas {

		private int height;
		private int asked;

		Measured(Composite parent, int height) {
			super(parent, SWT.NONE);
			this.height = height;
		}

		@Override
		public Point computeSize(int widthHint, int heightHint, boolean changed) {
			asked++;
			return new Point(widthHint == SWT.DEFAULT ? 100 : widthHint, height);
		}
	}

	@Test
	void theFirstGoesAcrossTheOthersSideBySide() {
		area.setSize(240, area.computeSize(240, SWT.DEFAULT).y);
		assertThat(area.getSize().y).isEqualTo(10 + 30 + 5 + 60 + 10);
		assertThat(first.getBounds()).isEqualTo(new Rectangle(10, 10, 220, 30));
		assertThat(second.getBounds()).isEqualTo(new Rectangle(10, 45, 100, 40));
	}

	@Test
	void theLastGoesBelowAllWhereItIsAskedFor() {
		area.setLayout(new OverviewLayout(10, 20, 5, true));
		area.setSize(240, area.computeSize(240, SWT.DEFAULT).y);
		assertThat(area.getSize().y).isEqualTo(10 + 30 + 5 + 40 + 5 + 60 + 10);
		assertThat(second.getBounds()).isEqualTo(new Rectangle(10, 45, 220, 40));
		assertThat(area.getChildren()[2].getBounds()).isEqualTo(new Rectangle(10, 90, 220, 60));
	}

	@Test
	void whatWasMeasuredIsNotMeasuredAgain() {
		area.setSize(240, area.computeSize(240, SWT.DEFAULT).y);
		area.layout(false);
		area.computeSize(240, SWT.DEFAULT, false);
		assertThat(first.asked).isEqualTo(1);
		area.setSize(300, 200);
		assertThat(first.asked).as("at another width").isEqualTo(2);
	}

	@Test
	void whatHasChangedIsMeasuredAgain() {
		area.setSize(240, area.computeSize(240, SWT.DEFAULT).y);
		first.height = 50;
		area.layout(new Control[] { first });
		assertThat(first.getSize().y).isEqualTo(50);
		second.height = 90;
		assertThat(area.computeSize(240, SWT.DEFAULT, true).y).isEqualTo(10 + 50 + 5 + 90 + 10);
	}

	@Test
	void hiddenOnesTakeNoRoom() {
		first.setVisible(false);
		assertThat(area.computeSize(240, SWT.DEFAULT).y).isEqualTo(10 + 60 + 10);
	}
}
