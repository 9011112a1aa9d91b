/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.osgi.service.datalocation.Location;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;

/** Finds the folder to work in, and keeps a second workbench out of it. */
final class WorkspaceFolder {

	private final Location instance;

	/** @param instance the platform's instance location, set by {@code -data} or not */
	WorkspaceFolder(Location instance) {
		this.instance = instance;
	}

	/**
	 * Locks the folder of what the workbench keeps of a server.
	 *
	 * @param server as people may read it
	 * @return whether no other workbench on this computer has it; else the user was told
	 */
	boolean claim(Path folder, String server, Display display) throws IOException {
		if (take(folder)) {
			return true;
		}
		ask(display, NLS.bind(Messages.serverInUse, server), new String[] { Messages.exit });
		return false;
	}

	/**
	 * Locks the folder that the command line names, else {@code jiedui} in the user's home, else one that the user chooses.
	 *
	 * @return empty when the user gave up
	 */
	Optional<Path> claim(Display display) throws IOException {
		if (instance.isSet()) {
			Path folder = path(instance.getURL());
			if (instance.lock()) {
				return Optional.of(folder);
			}
			ask(display, NLS.bind(Messages.folderInUse, folder), new String[] { Messages.exit });
			return Optional.empty();
		}
		Optional<Path> candidate = Optional.of(standard());
		while (candidate.isPresent() && !take(candidate.get())) {
			candidate = another(display, candidate.get());
		}
		return candidate;
	}

	private Path standard() {
		return instance.getDefault() == null ? Path.of(System.getProperty("user.home"), "jiedui") : path(instance.getDefault());
	}

	private boolean take(Path folder) throws IOException {
		return instance.set(folder.toUri().toURL(), true);
	}

	private static Optional<Path> another(Display display, Path taken) {
		if (ask(display, NLS.bind(Messages.folderInUse, taken), new String[] { Messages.otherFolder, Messages.exit }) != 0) {
			return Optional.empty();
		}
		return choose(display, taken);
	}

	/** Lets the user choose a folder while there is no window yet; empty when the question was closed. */
	static Optional<Path> choose(Display display, Path start) {
		Shell shell = new Shell(display);
		try {
			return choose(shell, start);
		} finally {
			shell.dispose();
		}
	}

	/** Lets the user choose a folder; empty when the question was closed. */
	static Optional<Path> choose(Shell parent, Path start) {
		DirectoryDialog dialog = new DirectoryDialog(parent, SWT.OPEN);
		dialog.setText(Messages.otherFolderTitle);
		dialog.setFilterPath(start.getParent() == null ? start.toString() : start.getParent().toString());
		return Optional.ofNullable(dialog.open()).map(Path::of);
	}

	private static int ask(Display display, String sentence, String[] buttons) {
		Shell shell = new Shell(display);
		try {
			return new MessageDialog(shell, Messages.folderInUseTitle, null, sentence, MessageDialog.WARNING, 0, buttons).open();
		} finally {
			shell.dispose();
		}
	}

	/** The platform writes locations as URLs in which spaces and Chinese are not escaped. */
	private static Path path(URL url) {
		try {
			return Path.of(new URI(url.getProtocol(), null, url.getPath(), null));
		} catch (URISyntaxException | IllegalArgumentException e) {
			throw new IllegalArgumentException("Not a folder: " + url, e);
		}
	}
}
