/*
 * Copyright (c) 2026 Jiedui contributors
 * SPDX-License-Identifier: EPL-2.0
 */
/** What other offices commit to a database that is shared. */
package org.jiedui.store.internal.follow;
