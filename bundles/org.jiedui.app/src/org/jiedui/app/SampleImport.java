/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.jiedui.core.json.ImportResult;
import org.jiedui.core.json.ProgrammeExistsException;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;

/** Imports programme files into a workspace, each in a commit of its own. */
final class SampleImport extends Job {

	private final Workspace workspace;
	private final List<URL> files;
	private Optional<ObjectId> first = Optional.empty();

	SampleImport(Workspace workspace, List<URL> files) {
		super(Messages.importSample);
		this.workspace = workspace;
		this.files = List.copyOf(files);
		setUser(true);
	}

	/** The first programme that was imported; empty before the job is done, and when there was none. */
	Optional<ObjectId> first() {
		return first;
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		try {
			for (URL file : files) {
				if (progress.isCanceled()) {
					return Status.CANCEL_STATUS;
				}
				ObjectId programme = read(file);
				first = first.or(() -> Optional.ofNullable(programme));
				progress.worked(1);
			}
			return Status.OK_STATUS;
		} catch (IOException | ProgrammeFormatException | ProgrammeExistsException e) {
			return Status.error(Messages.importSampleFailed, e);
		}
	}

	/** @return the first programme of the file, or null when the file has none */
	private ObjectId read(URL file) throws IOException, ProgrammeFormatException, ProgrammeExistsException {
		String name = file.getPath().substring(file.getPath().lastIndexOf('/') + 1);
		try (Session session = workspace.openSession(); InputStream in = file.openStream()) {
			ImportResult result = new ProgrammeImport(session).read(in, name);
			session.save(Messages.importSampleReason, null);
			return result.programmes().isEmpty() ? null : session.id(result.programmes().getFirst()).orElse(null);
		}
	}
}
