/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.jiedui.modules.internal;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.equinox.p2.core.IProvisioningAgent;
import org.eclipse.equinox.p2.core.UIServices;
import org.eclipse.equinox.p2.operations.ProfileChangeOperation;
import org.eclipse.osgi.util.NLS;
import org.jiedui.modules.ModuleException;
import org.jiedui.modules.TrustQuestion;

/**
 * A change of what is installed: first it is looked whether everything fits, then files are fetched and put in place.
 *
 * @param agent of this copy of the product
 * @param operation what is to be done
 * @param refusal what the user is told first where it does not fit
 * @param trust asked where something is not signed
 */
public record ProfileChange(IProvisioningAgent agent, ProfileChangeOperation operation, String refusal, TrustQuestion trust) {

	/** @throws ModuleException if it does not fit or cannot be done; nothing is changed then */
	public void perform(IProgressMonitor monitor) throws ModuleException {
		SubMonitor progress = SubMonitor.convert(monitor, 10);
		IStatus fits = operation.resolveModal(progress.split(3));
		if (fits.matches(IStatus.ERROR | IStatus.CANCEL)) {
			throw new ModuleException(NLS.bind(Messages.because, refusal, operation.getResolutionDetails().strip()), fits.getException());
		}
		Object before = agent.getService(UIServices.SERVICE_NAME);
		UIServices asking = new AskingServices(trust);
		agent.registerService(UIServices.SERVICE_NAME, asking);
		try {
			IStatus done = operation.getProvisioningJob(null).runModal(progress.split(7));
			if (done.getSeverity() == IStatus.CANCEL) {
				throw new ModuleException(Messages.cancelled, null);
			}
			if (done.getSeverity() == IStatus.ERROR) {
				throw new ModuleException(NLS.bind(Messages.because, Messages.failed, new StatusText(done).reason()), done.getException());
			}
		} finally {
			agent.unregisterService(UIServices.SERVICE_NAME, asking);
			if (before != null) {
				agent.registerService(UIServices.SERVICE_NAME, before);
			}
		}
	}
}
