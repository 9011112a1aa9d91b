/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.ProvisionException;
import org.eclipse.equinox.p2.engine.ProvisioningContext;
import org.eclipse.equinox.p2.metadata.IArtifactKey;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.equinox.p2.repository.artifact.ArtifactDescriptorQuery;
import org.eclipse.equinox.p2.repository.artifact.IArtifactDescriptor;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepository;
import org.eclipse.equinox.p2.repository.artifact.IArtifactRepositoryManager;
import org.eclipse.equinox.p2.repository.metadata.IMetadataRepositoryManager;
import org.eclipse.osgi.util.NLS;
import org.jiedui.modules.ModuleException;
import org.jiedui.modules.TrustQuestion;

/** A place that offers modules: an update site, or one in a folder or a zip file. */
public final class ModuleSource {

	private static final String CHECKSUM = "download.checksum.sha-256";

	private final IProvisioningAgent agent;
	private final String source;
	private final URI address;

	/**
	 * @param source an address, or the path of a folder or zip file
	 * @throws ModuleException if it is neither
	 */
	public ModuleSource(IProvisioningAgent agent, String source) throws ModuleException {
		this.agent = agent;
		this.source = source;
		address = address(source);
	}

	private static URI address(String source) throws ModuleException {
		try {
			if (source.contains("://")) {
				return new URI(source);
			}
			Path path = Path.of(source).toAbsolutePath().normalize();
			if (Files.isDirectory(path)) {
				return path.toUri();
			}
			if (Files.isRegularFile(path)) {
				return new URI("jar:" + path.toUri() + "!/");
			}
			throw new ModuleException(NLS.bind(Messages.noSource, source), null);
		} catch (URISyntaxException | InvalidPathException e) {
			throw new ModuleException(NLS.bind(Messages.noSource, source), e);
		}
	}

	/**
	 * The newest version of each feature that the product can do without.
	 *
	 * @throws ModuleException if there is no update site at that place, or it cannot be read
	 */
	public List<IInstallableUnit> modules(IProgressMonitor monitor) throws ModuleException {
		IMetadataRepositoryManager repositories = agent.getService(IMetadataRepositoryManager.class);
		try {
			// What was read of it before may be old.
			repositories.removeRepository(address);
			return repositories.loadRepository(address, monitor).query(QueryUtil.createLatestQuery(QueryUtil.createIUGroupQuery()), monitor).stream()
					.filter(unit -> new UnitInfo(unit, null).isModule()).toList();
		} catch (ProvisionException e) {
			throw new ModuleException(NLS.bind(Messages.noSite, source, e.getStatus().getMessage()), e);
		} catch (OperationCanceledException e) {
			throw new ModuleException(Messages.cancelled, e);
		}
	}

	/** All that is offered. */
	public List<IInstallableUnit> units(IProgressMonitor monitor) throws ModuleException {
		try {
			return List.copyOf(agent.getService(IMetadataRepositoryManager.class).loadRepository(address, monitor).query(QueryUtil.ALL_UNITS, monitor)
					.toUnmodifiableSet());
		} catch (ProvisionException e) {
			throw new ModuleException(NLS.bind(Messages.noSite, source, e.getStatus().getMessage()), e);
		}
	}

	/** The files of what is offered. */
	public IArtifactRepository files(IProgressMonitor monitor) throws ModuleException {
		IArtifactRepositoryManager repositories = agent.getService(IArtifactRepositoryManager.class);
		try {
			// What was read of it before may be old.
			repositories.removeRepository(address);
			return repositories.loadRepository(address, monitor);
		} catch (ProvisionException e) {
			throw new ModuleException(NLS.bind(Messages.noSite, source, e.getStatus().getMessage()), e);
		}
	}

	/** Lets p2 look here and nowhere else, so that an office without a network waits for nothing. */
	public ProvisioningContext context() {
		ProvisioningContext context = new ProvisioningContext(agent);
		context.setMetadataRepositories(address);
		context.setArtifactRepositories(address);
		return context;
	}

	/** The same question with the checksums that this source tells of the files. */
	public TrustQuestion trust(TrustQuestion question) {
		return unsigned -> question.mayInstall(unsigned.stream().map(this::withChecksum).toList());
	}

	/** p2 names files; their names begin with those of the artifacts. */
	private String withChecksum(String file) {
		for (IArtifactDescriptor each : artifacts()) {
			IArtifactKey key = each.getArtifactKey();
			if (file.contains(key.getId() + "_" + key.getVersion()) && each.getProperty(CHECKSUM) != null) {
				return key.getId() + " " + key.getVersion() + " (SHA-256 " + each.getProperty(CHECKSUM) + ")";
			}
		}
		return file;
	}

	private List<IArtifactDescriptor> artifacts() {
		List<IArtifactDescriptor> artifacts = new ArrayList<>();
		try {
			var repository = agent.getService(IArtifactRepositoryManager.class).loadRepository(address, new NullProgressMonitor());
			repository.descriptorQueryable().query(ArtifactDescriptorQuery.ALL_DESCRIPTORS, null).forEach(artifacts::add);
		} catch (ProvisionException unreadable) {
			// The installation that asks has just read it; without it there are no checksums to be told.
			return List.of();
		}
		return artifacts;
	}
}
