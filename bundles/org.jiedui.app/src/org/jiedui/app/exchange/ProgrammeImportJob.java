/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.app.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.json.ImportResult;
import org.jiedui.core.json.ProgrammeExistsException;
import org.jiedui.core.json.ProgrammeFormatException;
import org.jiedui.core.json.ProgrammeImport;
import org.jiedui.core.session.Session;
import org.jiedui.core.workspace.ObjectId;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;

/** Imports programme files into a workspace, each in a commit of its own. Files whose programmes are there already are left out. */
public final class ProgrammeImportJob extends Job {

	private final Workspace workspace;
	private final List<URL> files;
	private final boolean copies;
	private final Map<URL, String> taken = new LinkedHashMap<>();
	private Optional<ObjectId> first = Optional.empty();

	/** @param name what the Progress view shows */
	public ProgrammeImportJob(String name, Workspace workspace, List<URL> files) {
		this(name, workspace, files, false);
	}

	/** @param copies whether a programme whose name is taken becomes a copy beside the other one */
	ProgrammeImportJob(String name, Workspace workspace, List<URL> files, boolean copies) {
		super(name);
		this.copies = copies;
		this.workspace = workspace;
		this.files = List.copyOf(files);
		setUser(true);
	}

	/** The first programme that was imported; empty before the job is done, and when there was none. */
	public Optional<ObjectId> first() {
		return first;
	}

	/** The files that were left out because a programme in them is there already, with its name; complete when the job is done. */
	Map<URL, String> taken() {
		return Map.copyOf(taken);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, files.size());
		for (URL file : files) {
			if (progress.isCanceled()) {
				return Status.CANCEL_STATUS;
			}
			String name = name(file);
			progress.subTask(name);
			try {
				ObjectId programme = read(file, name);
				first = first.or(() -> Optional.ofNullable(programme));
			} catch (ProgrammeExistsException e) {
				taken.put(file, e.name());
			} catch (IOException | ProgrammeFormatException | WorkspaceException e) {
				return Status.error(NLS.bind(Messages.importFailed, name, e.getLocalizedMessage()), e);
			}
			progress.worked(1);
		}
		return Status.OK_STATUS;
	}

	private static String name(URL file) {
		return URLDecoder.decode(file.getPath().substring(file.getPath().lastIndexOf('/') + 1), StandardCharsets.UTF_8);
	}

	/** @return the first programme of the file, or null when the file has none */
	private ObjectId read(URL file, String name) throws IOException, ProgrammeFormatException, ProgrammeExistsException {
		try (Session session = workspace.openSession(); InputStream in = file.openStream()) {
			ProgrammeImport content = new ProgrammeImport(session);
			ImportResult result = (copies ? content.asCopy() : content).read(in, name);
			session.save(NLS.bind(Messages.importReason, name), null);
			return result.programmes().isEmpty() ? null : session.id(result.programmes().getFirst()).orElse(null);
		}
	}
}
