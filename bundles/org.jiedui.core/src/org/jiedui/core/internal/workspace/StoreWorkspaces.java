/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.core.internal.workspace;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;
import org.jiedui.core.spi.store.ObjectStoreProvider;
import org.jiedui.core.workspace.BooksFinding;
import org.jiedui.core.workspace.Location;
import org.jiedui.core.workspace.Repair;
import org.jiedui.core.workspace.Workspace;
import org.jiedui.core.workspace.WorkspaceException;
import org.jiedui.core.workspace.WorkspaceException.Reason;
import org.jiedui.core.workspace.WorkspaceService;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Opens workspaces with whichever store provider accepts the place. */
@Component
public final class StoreWorkspaces implements WorkspaceService {

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
	private volatile List<ObjectStoreProvider> providers = List.of();

	/** For the service registry, which injects the providers. */
	public StoreWorkspaces() {
	}

	/** With these providers. */
	public StoreWorkspaces(List<ObjectStoreProvider> providers) {
		this.providers = List.copyOf(providers);
	}

	@Override
	public Workspace open(String location, IProgressMonitor monitor) {
		return new StoredWorkspace(required(location).open(location, monitor));
	}

	@Override
	public Workspace createEncrypted(String location, IProgressMonitor monitor) {
		return new StoredWorkspace(required(location).createEncrypted(location, monitor));
	}

	@Override
	public void restore(Path backup, String location, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		required(location).restore(backup, location, findings, monitor);
	}

	@Override
	public Repair repair(String location, boolean isInPlace, Consumer<BooksFinding> findings, IProgressMonitor monitor) {
		return required(location).repair(location, isInPlace, findings, monitor);
	}

	@Override
	public boolean exists(String location) {
		return provider(location).filter(each -> each.exists(location)).isPresent();
	}

	private ObjectStoreProvider required(String location) {
		return provider(location).orElseThrow(() -> new WorkspaceException(Reason.INACCESSIBLE,
				NLS.bind(Messages.Workspace_noStore, new Location(location).shown()), null));
	}

	private Optional<ObjectStoreProvider> provider(String location) {
		return providers.stream().filter(each -> each.accepts(location)).findFirst();
	}
}
