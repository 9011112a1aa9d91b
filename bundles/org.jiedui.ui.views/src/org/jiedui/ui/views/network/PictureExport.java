/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.ui.views.network;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.jiedui.ui.prompts.UserPrompts;

/**
 * Asks where a network is to be written, and writes it.
 *
 * @param shell above which is asked
 * @param prompts tells what went wrong
 */
record PictureExport(Shell shell, UserPrompts prompts) {

	private static final String[] ENDINGS = { "*.png", "*.svg" };

	/** @param font of the names */
	void ask(PictureFile picture, Font font) {
		FileDialog dialog = new FileDialog(shell, SWT.SAVE);
		dialog.setText(Messages.Bar_export);
		dialog.setFilterExtensions(ENDINGS);
		dialog.setFilterNames(new String[] { Messages.Export_png, Messages.Export_svg });
		dialog.setFileName(Messages.Network_title);
		dialog.setOverwrite(true);
		String chosen = dialog.open();
		if (chosen != null) {
			boolean svg = chosen.toLowerCase(Locale.ROOT).endsWith(".svg") || !chosen.contains(".") && dialog.getFilterIndex() == 1;
			String ending = svg ? ".svg" : ".png";
			write(picture, Path.of(chosen.toLowerCase(Locale.ROOT).endsWith(ending) ? chosen : chosen + ending), svg, font);
		}
	}

	private void write(PictureFile picture, Path file, boolean svg, Font font) {
		try {
			if (svg) {
				picture.writeSvg(file);
			} else if (picture.fitsImage()) {
				picture.writePng(file, font);
			} else {
				prompts.inform(Messages.Bar_export, NLS.bind(Messages.Export_tooLarge, picture.size().x, picture.size().y));
			}
		} catch (IOException | SWTException failure) {
			prompts.fail(Messages.Bar_export, NLS.bind(Messages.Export_failed, file, failure.getLocalizedMessage()), failure);
		}
	}
}
