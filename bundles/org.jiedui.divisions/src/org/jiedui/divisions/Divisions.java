/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.divisions;

import java.io.IOException;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.divisions.internal.DivisionFile;
import org.jiedui.divisions.internal.DivisionImport;
import org.jiedui.divisions.internal.Homonyms;
import org.jiedui.divisions.internal.Register;
import org.osgi.service.component.annotations.Component;

/**
 * Brings administrative divisions into the register: units from province to township that come with the product, and any file of the same form, such
 * as one with the villages. Units are known by their codes: one that is there is brought up to date, never doubled, so that repeating an import
 * changes nothing. An OSGI service without state; methods read files and wait for the database.
 */
@Component(service = Divisions.class)
public final class Divisions {

	private static final List<String> SHIPPED = List.of("provinces", "cities", "areas", "streets");

	/**
	 * Imports the units that come with the product, and after them those of a file.
	 *
	 * @param file a CSV file, compressed with gzip or not, with a heading that has {@code code} and {@code name}; or null
	 * @param asOf since when the units are as they are now: those that are new to a register which had such units before are valid from then on, and
	 *        those that are gone are valid until then; null to leave that alone
	 * @param monitor told of each unit, and asked whether to go on; may be null
	 * @throws DivisionFormatException if the file is another; what came before the mistake may be imported
	 * @throws OperationCanceledException when the monitor says so; what was written by then stays, and the next import goes on
	 *         from there
	 */
	public DivisionReport take(Workspace workspace, Path file, LocalDate asOf, Locale language, IProgressMonitor monitor)
			throws IOException, DivisionFormatException {
		List<URL> sources = new ArrayList<>();
		for (String each : SHIPPED) {
			sources.add(Objects.requireNonNull(Divisions.class.getResource("/divisions/" + each + ".csv.gz"), each));
		}
		if (file != null) {
			sources.add(file.toUri().toURL());
		}
		IProgressMonitor progress = monitor == null ? new NullProgressMonitor() : monitor;
		progress.beginTask("", IProgressMonitor.UNKNOWN);
		Homonyms homonyms = new Homonyms();
		try (DivisionImport run = new DivisionImport(workspace, Register.read(workspace), asOf, homonyms, language)) {
			for (URL source : sources) {
				try (Stream<DivisionFile.Line> lines = DivisionFile.lines(source, language)) {
					for (var each = lines.iterator(); each.hasNext();) {
						if (progress.isCanceled()) {
							throw new OperationCanceledException();
						}
						run.take(each.next());
						progress.worked(1);
					}
				} catch (DivisionFile.WrongLine wrong) {
					throw new DivisionFormatException(wrong.getMessage(), wrong);
				}
			}
			return run.finish();
		} finally {
			progress.done();
		}
	}
}
