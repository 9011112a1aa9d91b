/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal;

import java.util.Comparator;
import java.util.List;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.engine.IProfile;
import org.eclipse.equinox.p2.engine.IProfileRegistry;
import org.eclipse.equinox.p2.engine.query.UserVisibleRootQuery;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.QueryUtil;

/** What is installed in this copy of the product, as p2 keeps it. */
public final class Profile {

	private final IProfile profile;

	public Profile(IProvisioningAgent agent) {
		profile = agent.getService(IProfileRegistry.class).getProfile(IProfileRegistry.SELF);
	}

	/** All that is installed; empty where p2 did not install this copy. */
	public List<IInstallableUnit> units() {
		return profile == null ? List.of() : List.copyOf(profile.query(QueryUtil.ALL_UNITS, new NullProgressMonitor()).toUnmodifiableSet());
	}

	/** The features that the product can do without; empty where p2 did not install this copy. */
	public List<IInstallableUnit> modules() {
		return profile == null ? List.of() : profile.query(new UserVisibleRootQuery(), new NullProgressMonitor()).stream()
				.filter(unit -> new UnitInfo(unit, null).isModule()).sorted(Comparator.comparing(IInstallableUnit::getId)).toList();
	}
}
