/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.cli.internal;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;
import org.jiedui.cli.spi.Texts;
import org.jiedui.core.spi.password.PasswordSource;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceRegistration;
import org.osgi.util.tracker.ServiceTracker;

/** The application {@code org.jiedui.cli.application}: runs one command line without a display. */
public final class CliApplication implements IApplication {

	/** Services come with the start of the platform; one that is not there by then is missing. */
	private static final long PATIENCE_MILLIS = 30_000;

	@Override
	public Object start(IApplicationContext application) throws Exception {
		application.applicationRunning();
		String[] arguments = (String[]) application.getArguments().get(IApplicationContext.APPLICATION_ARGS);
		// Whatever the system's encoding is, what is piped on is UTF-8; and nothing but the result goes there.
		PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
		PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
		Locale platform = Locale.getDefault();
		Locale.setDefault(Languages.of(List.of(arguments), platform));
		BundleContext bundles = FrameworkUtil.getBundle(CliApplication.class).getBundleContext();
		ServiceTracker<CommandRunner, CommandRunner> runners = new ServiceTracker<>(bundles, CommandRunner.class, null);
		runners.open();
		Console terminal = System.console();
		ServiceRegistration<PasswordSource> questions = terminal == null ? null
				: bundles.registerService(PasswordSource.class, new ConsolePasswords(question -> terminal.readPassword("%s", question),
						new Texts(CliApplication.class, "messages", Locale.getDefault())), null);
		try {
			CommandRunner runner = runners.waitForService(PATIENCE_MILLIS);
			if (runner == null) {
				throw new IllegalStateException("No store or no command line is installed");
			}
			return runner.run(List.of(arguments), platform, out, err).number();
		} finally {
			if (questions != null) {
				questions.unregister();
			}
			runners.close();
		}
	}

	@Override
	public void stop() {
		// A command that has begun to write is not interrupted; the process ends when it is done.
	}
}
