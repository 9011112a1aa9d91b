/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.engine.IProvisioningPlan;
import org.eclipse.equinox.p2.metadata.IInstallableUnit;
import org.eclipse.equinox.p2.query.IQueryable;
import org.eclipse.equinox.p2.query.QueryUtil;
import org.eclipse.osgi.util.NLS;
import org.jiedui.modules.Module;
import org.jiedui.modules.ModuleException;
import org.jiedui.modules.internal.check.ContentCheck;
import org.jiedui.modules.internal.check.Needs;

/**
 * What is looked at before modules are installed.
 *
 * @param source where they come from
 * @param profile what is installed
 * @param wanted the features
 * @param names of the modules, for sentences
 * @param modules those that are installed and those that are wanted
 */
public record Installation(ModuleSource source, Profile profile, List<IInstallableUnit> wanted, String names, List<Module> modules)
		implements ProfileChange.Scruples {

	@Override
	public String refusal(String details, IProgressMonitor monitor) throws ModuleException {
		return new Needs(profile.units(), source.units(monitor)).unmet(wanted, names)
				.orElseGet(() -> NLS.bind(Messages.because, NLS.bind(Messages.doesNotFit, names), details));
	}

	@Override
	public void look(IProvisioningPlan plan, IProgressMonitor monitor) throws ModuleException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		new ContentCheck(modules).run(source.files(progress.split(2)), units(plan.getAdditions()), units(plan.getRemovals()), progress.split(8));
	}

	private static List<IInstallableUnit> units(IQueryable<IInstallableUnit> some) {
		return new ArrayList<>(some.query(QueryUtil.ALL_UNITS, null).toUnmodifiableSet());
	}
}
