/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.jiedui.app.passwords.WindowPasswords;
import org.jiedui.core.json.ProgrammeSource;
import org.jiedui.core.spi.password.PasswordSource;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.PasswordVault;
import org.jiedui.ui.books.Books;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** Starts the workbench on a folder or on a database of a server. The books are opened while the window is built. */
public final class WorkbenchApplication implements IApplication {

	@Override
	public Object start(IApplicationContext context) throws Exception {
		// Icons are painted by Java 2D into memory. Left to itself, it would open the screen a second time, beside SWT, and the two get in each
		// other's way.
		System.setProperty("java.awt.headless", "true");
		Forerunner.send(FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext());
		Display display = PlatformUI.createDisplay();
		try {
			Optional<Location> place = claim(display);
			return place.isEmpty() ? EXIT_OK : run(display, place.get());
		} finally {
			display.dispose();
		}
	}

	/** Where the books lie, with a folder for what is the workbench's own that no other workbench has; empty when there is none. */
	private static Optional<Location> claim(Display display) throws IOException {
		WorkspaceFolder folders = new WorkspaceFolder(Platform.getInstanceLocation());
		Optional<Location> server = StartOptions.given().server();
		if (server.isEmpty()) {
			return folders.claim(display).map(folder -> new Location(folder.toString()));
		}
		Path own = new ServerFolder(Path.of(System.getProperty("user.home"))).of(server.get());
		return folders.claim(own, server.get().shown(), display) ? server : Optional.empty();
	}

	private static Object run(Display display, Location place) {
		BundleContext bundles = FrameworkUtil.getBundle(WorkbenchApplication.class).getBundleContext();
		ServiceTracker<Books, Books> books = new ServiceTracker<>(bundles, Books.class, null);
		ServiceTracker<ProgrammeSource, ProgrammeSource> samples = new ServiceTracker<>(bundles, ProgrammeSource.class, null);
		ServiceTracker<PasswordVault, PasswordVault> vault = new ServiceTracker<>(bundles, PasswordVault.class, null);
		WindowPasswords passwords = new WindowPasswords(display, vault::getService);
		ServiceRegistration<PasswordSource> asking = bundles.registerService(PasswordSource.class, passwords, null);
		samples.open();
		vault.open();
		try {
			OpenParts openParts = new OpenParts(
					InstanceScope.INSTANCE.getNode(FrameworkUtil.getBundle(WorkbenchApplication.class).getSymbolicName()));
			CompletableFuture<FirstOpening> opening = FirstOpening.begin(books, place, openParts, display, passwords);
			int code = PlatformUI.createAndRunWorkbench(display, new MainAdvisor(opening, place, samples.getTracked().values(), openParts));
			if (opening.isCompletedExceptionally()) {
				// The platform keeps to itself that the workbench could not begin.
				opening.join();
			}
			return code == PlatformUI.RETURN_RESTART ? EXIT_RESTART : EXIT_OK;
		} finally {
			asking.unregister();
			vault.close();
			samples.close();
			books.close();
		}
	}

	@Override
	public void stop() {
		if (PlatformUI.isWorkbenchRunning()) {
			Display display = PlatformUI.getWorkbench().getDisplay();
			display.syncExec(() -> PlatformUI.getWorkbench().close());
		}
	}
}
